package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.letter.domain.ByHandRules;
import no.samtak.notification.letter.domain.ByHandRules.Verdict;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;

/**
 * A case worker lets a letter go that is held, or before its day. Its owner is asked at once and has the last word: it may
 * have been answered meanwhile.
 */
@ApplicationScoped
public class LetGoByHand {

    private final LetterRepository letters;
    private final AccessLog accessLog;
    private final LegalClock legalClock;
    private final TechnicalClock technicalClock;

    LetGoByHand(LetterRepository letters, AccessLog accessLog, LegalClock legalClock, TechnicalClock technicalClock) {
        this.letters = letters;
        this.accessLog = accessLog;
        this.legalClock = legalClock;
        this.technicalClock = technicalClock;
    }

    /** Empty for a letter that is not of the municipality in hand. */
    @Transactional
    public Optional<Verdict> handle(LetterId id) {
        Instant now = legalClock.now();
        return letters.lock(id).filter(letter -> !letter.isHidden()).map(letter -> {
            accessLog.enter(List.of(letter.caseId, letter.letterId));
            Verdict verdict = ByHandRules.mayBeLetGo(letter.letter());
            if (verdict == Verdict.ALLOWED) {
                letGo(letter, now);
            }
            return verdict;
        });
    }

    private void letGo(LetterRow letter, Instant now) {
        if (letter.state == LetterState.HELD) {
            letters.move(letter, LetterEvent.HOLD_ENDED, now);
        }
        if (letter.releaseRule == ReleaseRule.PERSON_ONLY) {
            // The person has spoken; what is left is the owner's word, and never its silence.
            letter.releaseRule = ReleaseRule.OWNER_ONLY;
        }
        if (!letter.isWanted()) {
            letter.wantedAt = now;
        }
        letter.doNext(technicalClock.now());
    }
}
