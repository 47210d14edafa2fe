package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.NotificationSettings;
import no.samtak.notification.letter.domain.RetryPauses;
import no.samtak.notification.letter.store.LetterRow;

/** Puts off a step that was tried in vain, each time for longer. */
@ApplicationScoped
class TryAgain {

    private final TechnicalClock clock;
    private final RetryPauses pauses;

    TryAgain(TechnicalClock clock, NotificationSettings settings) {
        this.clock = clock;
        this.pauses = new RetryPauses(settings.firstPause(), settings.longestPause());
    }

    void handle(LetterRow letter) {
        letter.nextTryAt = clock.now().plus(pauses.after(Math.max(1, letter.tries)));
    }
}
