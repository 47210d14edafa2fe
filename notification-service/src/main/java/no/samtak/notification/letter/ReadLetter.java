package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.store.LetterRepository;

/** Opens a letter as its receiver gets it: the one read here that shows identity, and so the one to log. */
@ApplicationScoped
public class ReadLetter {

    private final LetterRepository letters;

    ReadLetter(LetterRepository letters) {
        this.letters = letters;
    }

    /** Empty for a letter that is not made, or that is not of the municipality in hand. */
    @Transactional
    public Optional<byte[]> handle(LetterId id) {
        return letters.pdf(id);
    }
}
