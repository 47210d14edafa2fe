package no.samtak.coordinator.responsibility.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
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

    /** Puts one person in another's place on every case, each locked. */
    public List<CaseId> repoint(PersonId from, PersonId to) {
        return repoint(
                from,
                to,
                find("personId = ?1 order by caseId", from.value()).stream()
                        .map(row -> new CaseId(row.caseId))
                        .toList());
    }

    /** As above, on these cases only; those that are about somebody else stay. */
    public List<CaseId> repoint(PersonId from, PersonId to, List<CaseId> about) {
        return about.stream()
                .flatMap(id -> lock(id).stream())
                .filter(known -> known.person().equals(from))
                .map(known -> {
                    save(known.about(to).next());
                    return known.id();
                })
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
