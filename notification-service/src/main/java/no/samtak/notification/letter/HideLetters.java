package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.CaseId;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;

/**
 * A case was about the wrong person: from this commit nobody is shown a letter of it, and none that has not been handed
 * over leaves. What has left is kept, unseen, as the proof that it did.
 */
@ApplicationScoped
public class HideLetters {

    private static final String CASE_HIDDEN = "CASE_HIDDEN";

    private final LetterRepository letters;
    private final LegalClock clock;

    HideLetters(LetterRepository letters, LegalClock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public void handle(CaseId caseId) {
        Instant now = clock.now();
        for (LetterRow letter : letters.lockAll(caseId)) {
            if (letters.move(letter, LetterEvent.NO_LONGER_NEEDED, now)) {
                letter.voidReason = CASE_HIDDEN;
            }
            letter.rest();
            letter.hiddenAt = now;
        }
    }
}
