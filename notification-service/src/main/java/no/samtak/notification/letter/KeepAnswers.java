package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.ReleaseAnswer;
import no.samtak.notification.letter.domain.ReleaseRules;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;
import no.samtak.notification.notice.TellStaff;
import no.samtak.notification.notice.domain.NoticeKind;

/** Keeps what owners said, or that they were silent, and what follows from it. */
@ApplicationScoped
class KeepAnswers {

    private final LetterRepository letters;
    private final TellStaff tellStaff;
    private final TryAgain tryAgain;
    private final LegalClock legalClock;
    private final TechnicalClock technicalClock;

    KeepAnswers(
            LetterRepository letters,
            TellStaff tellStaff,
            TryAgain tryAgain,
            LegalClock legalClock,
            TechnicalClock technicalClock) {
        this.letters = letters;
        this.tellStaff = tellStaff;
        this.tryAgain = tryAgain;
        this.legalClock = legalClock;
        this.technicalClock = technicalClock;
    }

    /** Changes nothing about a letter that has been released or called off meanwhile. */
    @Transactional
    void handle(Map<LetterId, ReleaseAnswer> answers) {
        Instant now = legalClock.now();
        answers.forEach((id, answer) -> {
            LetterRow letter = letters.lock(id).orElseThrow();
            if (letter.state == LetterState.PREPARED) {
                keep(letter, answer, now);
            }
        });
    }

    private void keep(LetterRow letter, ReleaseAnswer answer, Instant now) {
        switch (answer) {
            case ReleaseAnswer.Go() -> release(letter, LetterEvent.OWNER_SAID_GO, now);
            case ReleaseAnswer.CalledOff(String reason) -> {
                letters.move(letter, LetterEvent.OWNER_SAID_VOID, now);
                letter.voidReason = reason;
                letter.rest();
            }
            case ReleaseAnswer.Silence() -> {
                boolean answersDeadline = letter.deadlineId != null;
                switch (ReleaseRules.onSilence(letter.releaseRule, answersDeadline, letter.tries)) {
                    case ASK_AGAIN -> tryAgain.handle(letter);
                    case ASK_AGAIN_AND_TELL -> {
                        tryAgain.handle(letter);
                        tellStaff.handle(NoticeKind.OWNER_SILENT, letter.letter(), now);
                    }
                    case LEAVE_WITHOUT_ANSWER -> {
                        letter.withoutAnswer = true;
                        release(letter, LetterEvent.OWNER_STAYED_SILENT, now);
                        tellStaff.handle(NoticeKind.RELEASED_WITHOUT_ANSWER, letter.letter(), now);
                    }
                }
            }
        }
    }

    private void release(LetterRow letter, LetterEvent why, Instant now) {
        letters.move(letter, why, now);
        letter.releasedAt = now;
        letter.doNext(technicalClock.now());
    }
}
