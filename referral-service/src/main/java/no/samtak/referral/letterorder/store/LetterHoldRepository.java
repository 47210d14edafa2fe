package no.samtak.referral.letterorder.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.letterorder.domain.LetterHold;
import no.samtak.referral.letterorder.domain.ReleaseBlock;

/** What people have said that keeps letters from leaving by themselves. The case's lock guards it. */
@ApplicationScoped
public class LetterHoldRepository implements PanacheRepositoryBase<LetterHoldRow, UUID> {

    /** Those that still hold. */
    public List<LetterHold> ofCase(CaseId caseId) {
        return list("caseId = ?1 and liftedAt is null order by notedAt, holdId", caseId.value()).stream()
                .map(LetterHoldRow::toHold)
                .toList();
    }

    public Set<ReleaseBlock> reasons(CaseId caseId) {
        return ofCase(caseId).stream().map(LetterHold::reason).collect(Collectors.toSet());
    }

    public void add(LetterHold hold) {
        LetterHoldRow row = new LetterHoldRow();
        row.holdId = hold.holdId();
        row.caseId = hold.caseId().value();
        row.reason = hold.reason();
        row.notedAt = hold.notedAt();
        row.notedBy = hold.notedBy();
        persist(row);
    }

    public void lift(LetterHold hold, String by, Instant at) {
        LetterHoldRow row = findById(hold.holdId());
        row.liftedAt = at;
        row.liftedBy = by;
    }
}
