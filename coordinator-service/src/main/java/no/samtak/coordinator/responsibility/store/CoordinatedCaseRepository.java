package no.samtak.coordinator.responsibility.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;
import no.samtak.letterorder.CaseLock;

/** Cases on which something was granted. Whoever changes anything about one, or tells of it, holds its lock. */
@ApplicationScoped
public class CoordinatedCaseRepository implements PanacheRepositoryBase<CoordinatedCaseRow, UUID>, CaseLock {

    public Optional<CoordinatedCase> find(CaseId id) {
        return findByIdOptional(id.value()).map(CoordinatedCaseRow::toCase);
    }

    public Optional<CoordinatedCase> lock(CaseId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(CoordinatedCaseRow::toCase);
    }

    @Override
    public List<UUID> take(UUID caseId) {
        return lock(new CaseId(caseId)).stream()
                .flatMap(about -> Stream.of(about.id().value(), about.person().value()))
                .toList();
    }

    public void add(CoordinatedCase begun) {
        CoordinatedCaseRow row = new CoordinatedCaseRow();
        row.take(begun);
        persist(row);
    }

    public void save(CoordinatedCase changed) {
        findById(changed.id().value()).take(changed);
    }
}
