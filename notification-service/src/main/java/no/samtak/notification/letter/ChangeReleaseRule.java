package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterOrderId;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.ReleaseRules;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;

/** Its owner says that somebody else than before may let a letter go. One that has been released stays released. */
@ApplicationScoped
public class ChangeReleaseRule {

    private final LetterRepository letters;
    private final RequestRelease requestRelease;
    private final LegalClock clock;

    ChangeReleaseRule(LetterRepository letters, RequestRelease requestRelease, LegalClock clock) {
        this.letters = letters;
        this.requestRelease = requestRelease;
        this.clock = clock;
    }

    @Transactional
    public void handle(LetterOrderId id, ReleaseRule rule) {
        letters.lock(id).ifPresent(letter -> change(letter, rule, clock.now()));
    }

    private void change(LetterRow letter, ReleaseRule rule, Instant now) {
        letter.releaseRule = rule;
        if (letter.state == LetterState.HELD && ReleaseRules.ownerIsAsked(rule)) {
            letters.move(letter, LetterEvent.HOLD_ENDED, now);
        }
        if (letter.state == LetterState.PREPARED && letter.isWanted()) {
            requestRelease.release(letter, now);
        }
    }
}
