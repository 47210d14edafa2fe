package no.samtak.referral.casework.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.letterorder.CaseLock;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.person.domain.PersonId;

/** Cases. Whoever changes one, or tells of it, holds its lock. */
@ApplicationScoped
public class CaseRepository implements PanacheRepositoryBase<CaseRow, UUID>, CaseLock {

    private static final List<CaseState> OPEN =
            Arrays.stream(CaseState.values()).filter(CaseState::isOpen).toList();

    public Optional<Case> find(CaseId id) {
        return findByIdOptional(id.value()).filter(CaseRow::isShown).map(CaseRow::toCase);
    }

    public Optional<Case> lock(CaseId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .filter(CaseRow::isShown)
                .map(CaseRow::toCase);
    }

    @Override
    public List<UUID> take(UUID caseId) {
        return lock(new CaseId(caseId)).stream()
                .flatMap(about -> Stream.of(about.id().value(), about.subject().value()))
                .toList();
    }

    public Optional<Case> lockOpenCaseOf(PersonId subject) {
        return find("subjectId = ?1 and hiddenAt is null and state in ?2 order by openedAt desc", subject.value(), OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(CaseRow::toCase);
    }

    /** The latest case of somebody that is over. */
    public Optional<Case> latestClosedOf(PersonId subject) {
        return find(
                        "subjectId = ?1 and hiddenAt is null and state not in ?2 order by openedAt desc",
                        subject.value(),
                        OPEN)
                .firstResultOptional()
                .map(CaseRow::toCase);
    }

    /** From here on nobody finds it. */
    public void hide(CaseId id, Instant at) {
        findById(id.value()).hiddenAt = at;
    }

    public void add(Case opened) {
        CaseRow row = new CaseRow();
        row.take(opened);
        persist(row);
    }

    public void save(Case changed) {
        findById(changed.id().value()).take(changed);
    }
}
