package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.store.LetterRepository;

/** Tries once more, at once, to make the letters of a deadline whose day has come. */
@ApplicationScoped
public class HastenLetters {

    private final LetterRepository letters;
    private final TechnicalClock clock;

    HastenLetters(LetterRepository letters, TechnicalClock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public void handle(DeadlineId deadlineId) {
        letters.lockOpen(deadlineId).stream()
                .filter(letter -> letter.state == LetterState.ORDERED && letter.nextTryAt != null)
                .forEach(letter -> letter.doNext(clock.now()));
    }
}
