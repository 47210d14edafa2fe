package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.delivery.KeepProof;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.domain.Letter;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.LetterTask;
import no.samtak.notification.letter.domain.ReleaseRules;
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
    private final TryAgain tryAgain;
    private final LegalClock clock;

    KeepDispatch(
            LetterRepository letters,
            KeepProof keepProof,
            LetterEvents events,
            TellStaff tellStaff,
            TryAgain tryAgain,
            LegalClock clock) {
        this.letters = letters;
        this.keepProof = keepProof;
        this.events = events;
        this.tellStaff = tellStaff;
        this.tryAgain = tryAgain;
        this.clock = clock;
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
            tryAgain.handle(letter);
            if (letter.tries == ReleaseRules.CALLS_UNTIL_SILENCE) {
                tellStaff.handle(NoticeKind.DELIVERY_FAILED, letter.letter(), clock.now());
            }
        }
    }
}
