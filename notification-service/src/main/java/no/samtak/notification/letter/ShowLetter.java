package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.notification.letter.domain.Letter;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;

/** Shows one letter, without what it says. */
@ApplicationScoped
public class ShowLetter {

    private final LetterRepository letters;
    private final AccessLog accessLog;

    ShowLetter(LetterRepository letters, AccessLog accessLog) {
        this.letters = letters;
        this.accessLog = accessLog;
    }

    /** Empty for a letter that is not of the municipality in hand. */
    @Transactional
    public Optional<Letter> handle(LetterId id) {
        Optional<Letter> letter = letters.shown(id).map(LetterRow::letter);
        letter.ifPresent(shown ->
                accessLog.enter(List.of(shown.caseId().value(), shown.id().value())));
        return letter;
    }
}
