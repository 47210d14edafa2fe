package no.samtak.referral.intake.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;

/** Which closed case an open one follows. */
@ApplicationScoped
public class EarlierCaseRepository implements PanacheRepositoryBase<EarlierCaseRow, UUID> {

    public void link(CaseId caseId, CaseId earlier) {
        EarlierCaseRow row = new EarlierCaseRow();
        row.caseId = caseId.value();
        row.earlierCaseId = earlier.value();
        persist(row);
    }

    public Optional<CaseId> earlierThan(CaseId caseId) {
        return findByIdOptional(caseId.value()).map(row -> new CaseId(row.earlierCaseId));
    }
}
