package no.samtak.referral.casework.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.letterorder.CaseLock;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTaskKind;
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

    /** Every case that is about this person or has them as a party, oldest first, each locked. */
    public List<Case> lockAllWith(PersonId person) {
        return find(
                        "hiddenAt is null and (subjectId = ?1 or caseId in (select party.caseId from CasePartyRow party"
                                + " where party.personId = ?1)) order by caseId",
                        person.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(CaseRow::toCase)
                .toList();
    }

    /** Cases about these persons, or with one of them as a party, the newest first. */
    public List<Case> withAnyOf(Collection<PersonId> persons) {
        List<UUID> ids = persons.stream().map(PersonId::value).toList();
        return list(
                        "hiddenAt is null and (subjectId in ?1 or caseId in (select party.caseId from CasePartyRow party"
                                + " where party.personId in ?1)) order by openedAt desc, caseId",
                        ids)
                .stream()
                .map(CaseRow::toCase)
                .toList();
    }

    /** Cases that are not over, about children who turn 16 after the first day and by the last, without such a task. */
    public List<CaseId> ofChildrenTurning16(LocalDate after, LocalDate by, CaseTaskKind asked) {
        return getEntityManager()
                .createQuery(
                        "select about.caseId from CaseRow about, PersonRow child"
                                + " where about.subjectId = child.personId and about.hiddenAt is null"
                                + " and about.state not in ?1"
                                + " and child.turns16On > ?2 and child.turns16On <= ?3 and child.goneOn is null"
                                + " and not exists (select 1 from CaseTaskRow task"
                                + " where task.caseId = about.caseId and task.kind = ?4)"
                                + " order by about.caseId",
                        UUID.class)
                .setParameter(
                        1, List.of(CaseState.DECLINED, CaseState.CLOSED, CaseState.WITHDRAWN, CaseState.FORWARDED))
                .setParameter(2, after)
                .setParameter(3, by)
                .setParameter(4, asked)
                .getResultStream()
                .map(CaseId::new)
                .toList();
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
