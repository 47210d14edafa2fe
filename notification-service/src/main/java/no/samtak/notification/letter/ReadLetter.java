package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.store.LetterRepository;

/** Opens a letter as its receiver gets it: the one read here that shows identity. */
@ApplicationScoped
public class ReadLetter {

    private final LetterRepository letters;
    private final AccessLog accessLog;

    ReadLetter(LetterRepository letters, AccessLog accessLog) {
        this.letters = letters;
        this.accessLog = accessLog;
    }

    /** Empty for a letter that is not made, or that is not of the municipality in hand. */
    @Transactional
    public Optional<byte[]> handle(LetterId id) {
        return letters.shown(id).flatMap(letter -> {
            Optional<byte[]> pdf = letters.pdf(id);
            pdf.ifPresent(opened -> accessLog.enter(List.of(letter.caseId, letter.letterId)));
            return pdf;
        });
    }
}
