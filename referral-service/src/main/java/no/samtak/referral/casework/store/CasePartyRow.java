package no.samtak.referral.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.Mandate;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Reach;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "case_party")
@IdClass(CasePartyRow.Key.class)
class CasePartyRow {

    @Id
    UUID caseId;

    @Id
    UUID personId;

    @Enumerated(EnumType.STRING)
    PartyRole role;

    @Enumerated(EnumType.STRING)
    Reach reach;

    @Nullable LocalDate mandateFrom;

    @Nullable LocalDate mandateUntil;

    List<String> mandateScope;
    boolean blocked;

    void take(CaseParty from) {
        role = from.role();
        reach = from.reach();
        blocked = from.blocked();
        Mandate mandate = from.mandate();
        mandateFrom = mandate == null ? null : mandate.from();
        mandateUntil = mandate == null ? null : mandate.until();
        mandateScope = mandate == null
                ? List.of()
                : mandate.scope().stream().map(Mandate.Scope::name).sorted().toList();
    }

    CaseParty toParty() {
        return new CaseParty(new PersonId(personId), role, reach, mandate(), blocked);
    }

    private @Nullable Mandate mandate() {
        return mandateFrom == null
                ? null
                : new Mandate(
                        mandateFrom,
                        mandateUntil,
                        mandateScope.stream().map(Mandate.Scope::valueOf).collect(Collectors.toSet()));
    }

    record Key(UUID caseId, UUID personId) {}
}
