package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.NotificationSettings;
import no.samtak.notification.delivery.KeepProof;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.domain.Letter;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.LetterTask;
import no.samtak.notification.letter.domain.RetryPauses;
import no.samtak.notification.letter.outbox.LetterEvents;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;
import no.samtak.notification.notice.TellStaff;
import no.samtak.notification.notice.domain.NoticeKind;

/** What is read before a letter is sent, and what is kept after. */
@ApplicationScoped
class KeepDispatch {

    private final LetterRepository letters;
    private final KeepProof keepProof;
    private final LetterEvents events;
    private final TellStaff tellStaff;
    private final LegalClock legalClock;
    private final TechnicalClock technicalClock;
    private final NotificationSettings settings;

    KeepDispatch(
            LetterRepository letters,
            KeepProof keepProof,
            LetterEvents events,
            TellStaff tellStaff,
            LegalClock legalClock,
            TechnicalClock technicalClock,
            NotificationSettings settings) {
        this.letters = letters;
        this.keepProof = keepProof;
        this.events = events;
        this.tellStaff = tellStaff;
        this.legalClock = legalClock;
        this.technicalClock = technicalClock;
        this.settings = settings;
    }

    @Transactional
    Consignment consignment(LetterTask task) {
        Letter letter = letters.findById(task.id().value()).letter();
        Letter.File file = Objects.requireNonNull(letter.file());
        return new Consignment(
                letter.id(),
                task.tenant(),
                letter.caseId(),
                letter.kind(),
                Objects.requireNonNull(letter.releasedAt()),
                letters.pdf(letter.id()).orElseThrow(),
                file.pages(),
                file.contentHash());
    }

    /** Changes nothing if the proof is there already. */
    @Transactional
    void succeeded(Proof proof) {
        LetterRow letter = letters.lock(proof.letterId()).orElseThrow();
        if (letters.move(letter, LetterEvent.HANDED_OVER, proof.dispatchedAt())) {
            // A file in the mailbox is its own proof; other channels prove later.
            letters.move(letter, LetterEvent.PROOF_CAME, proof.dispatchedAt());
            letter.rest();
            keepProof.handle(proof);
            events.dispatched(letter.letter(), proof, letter.version);
        }
    }

    @Transactional
    void failed(LetterId id) {
        LetterRow letter = letters.lock(id).orElseThrow();
        if (letter.state == LetterState.RELEASED) {
            var pauses = new RetryPauses(settings.firstPause(), settings.longestPause());
            letter.nextTryAt = technicalClock.now().plus(pauses.after(letter.tries));
            if (letter.tries == settings.callsUntilSilence()) {
                tellStaff.handle(NoticeKind.DELIVERY_FAILED, letter.letter(), legalClock.now());
            }
        }
    }
}
