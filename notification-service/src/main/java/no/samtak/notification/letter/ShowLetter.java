package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.notification.letter.domain.Letter;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;

/** Shows one letter, without what it says. */
@ApplicationScoped
public class ShowLetter {

    private final LetterRepository letters;

    ShowLetter(LetterRepository letters) {
        this.letters = letters;
    }

    /** Empty for a letter that is not of the municipality in hand. */
    @Transactional
    public Optional<Letter> handle(LetterId id) {
        return letters.findByIdOptional(id.value()).map(LetterRow::letter);
    }
}
