package no.samtak.referral.casework.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.person.domain.PersonId;

/** Who gets letters about which case. */
@ApplicationScoped
public class CasePartyRepository implements PanacheRepositoryBase<CasePartyRow, CasePartyRow.Key> {

    public List<CaseParty> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by role, personId", caseId.value()).stream()
                .map(CasePartyRow::toParty)
                .toList();
    }

    /** Somebody already on the case stays as they are. */
    public void add(CaseId caseId, CaseParty party) {
        var key = new CasePartyRow.Key(caseId.value(), party.personId().value());
        if (findById(key) == null) {
            CasePartyRow row = new CasePartyRow();
            row.caseId = key.caseId();
            row.personId = key.personId();
            row.take(party);
            persist(row);
        }
    }

    public Optional<CaseParty> find(CaseId caseId, PersonId person) {
        return findByIdOptional(new CasePartyRow.Key(caseId.value(), person.value()))
                .map(CasePartyRow::toParty);
    }

    public void save(CaseId caseId, CaseParty changed) {
        findById(new CasePartyRow.Key(caseId.value(), changed.personId().value()))
                .take(changed);
    }

    /**
     * Puts one person in another's place; where both are on the case, the one who stays keeps their own role.
     *
     * @return whether the first was on the case
     */
    public boolean replace(CaseId caseId, PersonId gone, PersonId kept) {
        return find(caseId, gone)
                .map(party -> {
                    remove(caseId, gone);
                    add(caseId, party.as(kept));
                    return true;
                })
                .orElse(false);
    }

    public void remove(CaseId caseId, PersonId person) {
        deleteById(new CasePartyRow.Key(caseId.value(), person.value()));
    }
}
