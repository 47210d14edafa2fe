package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.kit.Ids;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterOrderId;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;
import org.jspecify.annotations.Nullable;

/**
 * Takes on a letter that a service has ordered; it is made as soon as its order can be fetched. The letter it replaces,
 * if that has not been released, never leaves.
 */
@ApplicationScoped
public class RegisterLetter {

    /**
     * What has been ordered.
     *
     * @param deadlineId the deadline it answers; null for a letter that leaves as soon as its owner lets it
     * @param replaces an earlier order that this one takes the place of, if any
     */
    public record Command(
            LetterOrderId orderId,
            String owner,
            CaseId caseId,
            LetterKind kind,
            @Nullable DeadlineId deadlineId,
            ReleaseRule releaseRule,
            @Nullable LetterOrderId replaces) {}

    private final LetterRepository letters;
    private final LegalClock legalClock;
    private final TechnicalClock technicalClock;

    RegisterLetter(LetterRepository letters, LegalClock legalClock, TechnicalClock technicalClock) {
        this.letters = letters;
        this.legalClock = legalClock;
        this.technicalClock = technicalClock;
    }

    @Transactional
    public void handle(Command command) {
        if (letters.lock(command.orderId()).isPresent()) {
            return;
        }
        Instant now = legalClock.now();
        if (command.replaces() != null) {
            letters.lock(command.replaces()).ifPresent(earlier -> replace(earlier, now));
        }
        letters.persist(ordered(command, now));
    }

    private void replace(LetterRow earlier, Instant now) {
        if (letters.move(earlier, LetterEvent.REPLACED, now)) {
            earlier.voidReason = LetterEvent.REPLACED.name();
            earlier.rest();
        }
    }

    private LetterRow ordered(Command command, Instant now) {
        var row = new LetterRow();
        row.letterId = Ids.next();
        row.owner = command.owner();
        row.letterOrderId = command.orderId().value();
        row.caseId = command.caseId().value();
        row.kind = command.kind();
        row.deadlineId =
                command.deadlineId() == null ? null : command.deadlineId().value();
        row.releaseRule = command.releaseRule();
        row.state = LetterState.ORDERED;
        row.missing = List.of();
        row.registeredAt = now;
        row.wantedAt = command.deadlineId() == null ? now : null;
        row.changedAt = now;
        row.doNext(technicalClock.now());
        return row;
    }
}
