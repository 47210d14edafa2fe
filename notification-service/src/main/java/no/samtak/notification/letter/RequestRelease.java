package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.ReleaseRules;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;
import no.samtak.notification.notice.TellStaff;
import no.samtak.notification.notice.domain.NoticeKind;

/**
 * The letters of a deadline are wanted: those that are made go on to their owner for release, those that only a person
 * lets go raise an alarm, and those still being made follow when they are. Requested again, it changes nothing.
 */
@ApplicationScoped
public class RequestRelease {

    private final LetterRepository letters;
    private final TellStaff tellStaff;
    private final TechnicalClock clock;

    RequestRelease(LetterRepository letters, TellStaff tellStaff, TechnicalClock clock) {
        this.letters = letters;
        this.tellStaff = tellStaff;
        this.clock = clock;
    }

    /** @param now legal time */
    @Transactional
    public void handle(DeadlineId deadlineId, Instant now) {
        letters.lockOpen(deadlineId).stream()
                .filter(letter -> !letter.isWanted())
                .forEach(letter -> {
                    letter.wantedAt = now;
                    if (letter.state == LetterState.PREPARED) {
                        release(letter, now);
                    }
                });
    }

    /** Lets the owner, or a person, decide on a letter that is made and wanted. */
    void release(LetterRow letter, Instant now) {
        if (ReleaseRules.ownerIsAsked(letter.releaseRule)) {
            letter.doNext(clock.now());
        } else if (letters.move(letter, LetterEvent.WAITS_FOR_PERSON, now)) {
            letter.rest();
            tellStaff.handle(NoticeKind.LETTER_HELD, letter.letter(), now);
        }
    }
}
