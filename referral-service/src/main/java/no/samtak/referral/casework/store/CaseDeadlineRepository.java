package no.samtak.referral.casework.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;

/** The deadlines of cases. The case's lock guards them. */
@ApplicationScoped
public class CaseDeadlineRepository implements PanacheRepositoryBase<CaseDeadlineRow, UUID> {

    private final ColumnCipher cipher;

    CaseDeadlineRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    public List<CaseDeadline> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by startedOn, deadlineId", caseId.value()).stream()
                .map(row -> row.toDeadline(cipher))
                .toList();
    }

    public Optional<CaseDeadline> find(DeadlineId id) {
        return findByIdOptional(id.value()).map(row -> row.toDeadline(cipher));
    }

    public void add(CaseDeadline deadline) {
        CaseDeadlineRow row = new CaseDeadlineRow();
        row.take(deadline, cipher);
        persist(row);
    }

    public void save(CaseDeadline changed) {
        findById(changed.id().value()).take(changed, cipher);
    }
}
