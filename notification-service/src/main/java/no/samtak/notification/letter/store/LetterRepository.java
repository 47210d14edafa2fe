package no.samtak.notification.letter.store;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.domain.LetterOrderId;
import no.samtak.notification.letter.domain.LetterState;
import org.jspecify.annotations.Nullable;

/** The letters of the municipality in hand. */
@ApplicationScoped
public class LetterRepository implements PanacheRepositoryBase<LetterRow, UUID> {

    private static final String CONTENT = "letter_content";

    private final ColumnCipher cipher;

    LetterRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    /** The row, locked until the transaction ends. */
    public Optional<LetterRow> lock(LetterId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** One that may be shown; empty also for one of a hidden case. */
    public Optional<LetterRow> shown(LetterId id) {
        return findByIdOptional(id.value()).filter(letter -> !letter.isHidden());
    }

    /** All letters of a case, locked in one order by everyone. */
    public List<LetterRow> lockAll(CaseId caseId) {
        return find("caseId = ?1 order by letterId", caseId.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public Optional<LetterRow> lock(LetterOrderId orderId) {
        return find("letterOrderId", orderId.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of a deadline that still may leave or be called off, locked in one order by everyone. */
    public List<LetterRow> lockOpen(DeadlineId deadlineId) {
        return find(
                        "deadlineId = :deadlineId and state in :open order by letterId",
                        Parameters.with("deadlineId", deadlineId.value())
                                .and(
                                        "open",
                                        List.of(
                                                LetterState.ORDERED,
                                                LetterState.PREPARED,
                                                LetterState.HELD,
                                                LetterState.FAILED)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** How many letters of a deadline are in each state. */
    public Map<LetterState, Long> countByState(DeadlineId deadlineId) {
        return getEntityManager()
                .createQuery(
                        "select state, count(*) from LetterRow where deadlineId = :deadlineId group by state",
                        Object[].class)
                .setParameter("deadlineId", deadlineId.value())
                .getResultStream()
                .collect(toMap(row -> (LetterState) row[0], row -> (Long) row[1]));
    }

    /** Moves a letter by the table and keeps the move; false, and nothing happens, where the table has no such move. */
    public boolean move(LetterRow letter, LetterEvent event, Instant at) {
        Optional<LetterState> to = letter.state.after(event);
        to.ifPresent(state -> {
            getEntityManager().persist(LetterChangeRow.of(letter, event, state, at));
            letter.state = state;
            letter.changedAt = at;
            letter.version++;
        });
        return to.isPresent();
    }

    /** Keeps the exact file and whom it is for, encrypted. */
    public void keepContent(LetterId id, byte[] pdf, String receiver) {
        var content = new LetterContentRow();
        content.letterId = id.value();
        content.pdf = cipher.encrypt(pdf, new Cell(CONTENT, "pdf", id.value()));
        content.receiver = cipher.encryptText(receiver, new Cell(CONTENT, "receiver", id.value()));
        getEntityManager().persist(content);
    }

    /** The exact file; empty for a letter that is not made, or that is not of the municipality in hand. */
    public Optional<byte[]> pdf(LetterId id) {
        return Optional.ofNullable(getEntityManager().find(LetterContentRow.class, id.value()))
                .map(content -> cipher.decrypt(content.pdf, new Cell(CONTENT, "pdf", id.value())));
    }

    /** Whom a letter is for; empty for one that is not made, or that is not of the municipality in hand. */
    public Optional<String> receiver(LetterId id) {
        return Optional.ofNullable(getEntityManager().find(LetterContentRow.class, id.value()))
                .map(content -> cipher.decryptText(content.receiver, new Cell(CONTENT, "receiver", id.value())));
    }

    /** The letters of a case, oldest first; none of a hidden one. */
    public List<LetterRow> page(CaseId caseId, @Nullable LetterId after, int size) {
        String where = "caseId = :caseId and hiddenAt is null" + (after == null ? "" : " and letterId > :after")
                + " order by letterId";
        Parameters parameters = Parameters.with("caseId", caseId.value());
        if (after != null) {
            parameters.and("after", after.value());
        }
        return find(where, parameters).page(0, size).list();
    }
}
