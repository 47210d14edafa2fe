package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;

/**
 * Calls off the letters of a deadline that have not been released. Of a deadline that binds nobody any more, none may
 * leave. Of one that is met, the letters whose owner is already being asked are left to that answer: two parents get a
 * letter each, and the first proof must not call off the second.
 */
@ApplicationScoped
public class CallOffLetters {

    /** Why the letters are not needed. */
    public sealed interface Command {

        DeadlineId deadlineId();

        /** What the deadline was for has been done. */
        record Met(DeadlineId deadlineId) implements Command {}

        /** The deadline binds nobody any more; the reason is its owner's code. */
        record Voided(DeadlineId deadlineId, String reason) implements Command {}
    }

    private static final String MET = "DEADLINE_MET";

    private final LetterRepository letters;
    private final LegalClock clock;

    CallOffLetters(LetterRepository letters, LegalClock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        Instant now = clock.now();
        for (LetterRow letter : letters.lockOpen(command.deadlineId())) {
            switch (command) {
                case Command.Voided(var _, String reason) -> callOff(letter, reason, now);
                case Command.Met(var _) -> {
                    boolean ownerIsBeingAsked = letter.isWanted() && letter.state != LetterState.HELD;
                    if (!ownerIsBeingAsked) {
                        callOff(letter, MET, now);
                    }
                }
            }
        }
    }

    private void callOff(LetterRow letter, String reason, Instant now) {
        if (letters.move(letter, LetterEvent.NO_LONGER_NEEDED, now)) {
            letter.voidReason = reason;
            letter.rest();
        }
    }
}
