package no.samtak.notification.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.Preparation;
import no.samtak.notification.letter.domain.ReleaseRules;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;
import no.samtak.notification.notice.TellStaff;
import no.samtak.notification.notice.domain.NoticeKind;

/** Keeps what came of making a letter, and says what is next. */
@ApplicationScoped
class KeepPreparation {

    private final LetterRepository letters;
    private final RequestRelease requestRelease;
    private final TellStaff tellStaff;
    private final TryAgain tryAgain;
    private final LegalClock clock;
    private final ObjectMapper json;

    KeepPreparation(
            LetterRepository letters,
            RequestRelease requestRelease,
            TellStaff tellStaff,
            TryAgain tryAgain,
            LegalClock clock,
            ObjectMapper json) {
        this.letters = letters;
        this.requestRelease = requestRelease;
        this.tellStaff = tellStaff;
        this.tryAgain = tryAgain;
        this.clock = clock;
        this.json = json;
    }

    /** Changes nothing if the letter has been made, called off or given up meanwhile. */
    @Transactional
    void handle(LetterId id, Preparation preparation) {
        LetterRow letter = letters.lock(id).orElseThrow();
        if (letter.state != LetterState.ORDERED) {
            return;
        }
        Instant now = clock.now();
        switch (preparation) {
            case Preparation.Made made -> keep(letter, made, now);
            case Preparation.Incomplete(var missing) -> {
                letter.missing = missing.stream().map(Enum::name).toList();
                letter.rest();
                tellStaff.handle(NoticeKind.LETTER_INCOMPLETE, letter.letter(), now);
            }
            case Preparation.OwnerSilent() -> {
                tryAgain.handle(letter);
                if (letter.tries == ReleaseRules.CALLS_UNTIL_SILENCE) {
                    tellStaff.handle(NoticeKind.OWNER_SILENT, letter.letter(), now);
                }
            }
            case Preparation.Failed() -> {
                if (letter.tries < ReleaseRules.CALLS_UNTIL_SILENCE) {
                    tryAgain.handle(letter);
                } else if (letters.move(letter, LetterEvent.UNRENDERABLE, now)) {
                    letter.rest();
                    tellStaff.handle(NoticeKind.LETTER_FAILED, letter.letter(), now);
                }
            }
        }
    }

    private void keep(LetterRow letter, Preparation.Made made, Instant now) {
        var file = made.file();
        letters.move(letter, LetterEvent.RENDERED, now);
        letters.keepContent(letter.id(), file.pdf(), write(made.receiver()));
        letter.language = file.language().name();
        letter.templateId = file.templateId();
        letter.templateVersion = file.templateVersion();
        letter.pages = file.pages();
        letter.contentHash = file.sha256();
        letter.preparedAt = now;
        letter.rest();
        if (letter.isWanted()) {
            requestRelease.release(letter, now);
        }
    }

    private String write(LetterReceiver receiver) {
        try {
            return json.writeValueAsString(receiver);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A receiver that was read could not be written");
        }
    }
}
