package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.notification.CaseId;
import no.samtak.notification.letter.domain.Letter;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;
import org.jspecify.annotations.Nullable;

/** Shows the letters of a case, oldest first. */
@ApplicationScoped
public class ListLetters {

    /** @param size how many at most */
    public record Query(CaseId caseId, @Nullable LetterId after, int size) {}

    private final LetterRepository letters;
    private final AccessLog accessLog;

    ListLetters(LetterRepository letters, AccessLog accessLog) {
        this.letters = letters;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<Letter> handle(Query query) {
        accessLog.enter(query.caseId().value());
        return letters.page(query.caseId(), query.after(), query.size()).stream()
                .map(LetterRow::letter)
                .toList();
    }
}
