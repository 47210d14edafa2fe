package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.domain.LetterProgress;
import no.samtak.notification.letter.store.LetterRepository;

/** Says how far the letters of a deadline have come. */
@ApplicationScoped
public class ShowLetterProgress {

    private final LetterRepository letters;

    ShowLetterProgress(LetterRepository letters) {
        this.letters = letters;
    }

    @Transactional
    public LetterProgress handle(DeadlineId deadlineId) {
        return LetterProgress.of(letters.countByState(deadlineId));
    }
}
