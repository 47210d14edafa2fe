package no.samtak.notification.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.kit.tenant.Tenant;
import no.samtak.notification.delivery.ClaimDelivery;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.letter.domain.Letter;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.LetterTask;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;

/** Reads a released letter and claims the attempt to deliver it, under the letter's lock. */
@ApplicationScoped
class ClaimLetter {

    /** What is to be handed over, and as which attempt. */
    record Claim(Attempt attempt, Consignment letter) {}

    private final LetterRepository letters;
    private final ClaimDelivery claimDelivery;
    private final TryAgain tryAgain;
    private final ObjectMapper json;

    ClaimLetter(LetterRepository letters, ClaimDelivery claimDelivery, TryAgain tryAgain, ObjectMapper json) {
        this.letters = letters;
        this.claimDelivery = claimDelivery;
        this.tryAgain = tryAgain;
        this.json = json;
    }

    /** Empty for a letter that has gone on meanwhile or is hidden, and for one that another attempt may be carrying. */
    @Transactional
    Optional<Claim> handle(LetterTask task) {
        LetterRow letter = letters.lock(task.id()).orElseThrow();
        if (letter.state != LetterState.RELEASED) {
            return Optional.empty();
        }
        if (letter.isHidden()) {
            letter.rest();
            return Optional.empty();
        }
        Consignment consignment = consignment(letter, task.tenant());
        Optional<Attempt> attempt = claimDelivery.handle(consignment);
        // The attempt wakes the letter when its outcome is known; looking again in between does no harm.
        attempt.ifPresentOrElse(claimed -> letter.nextTryAt = claimed.answerDueAt(), () -> tryAgain.handle(letter));
        return attempt.map(claimed -> new Claim(claimed, consignment));
    }

    private Consignment consignment(LetterRow row, Tenant tenant) {
        Letter letter = row.letter();
        Letter.File file = Objects.requireNonNull(letter.file());
        return new Consignment(
                letter.id(),
                tenant,
                letter.caseId(),
                letter.kind(),
                receiver(row),
                letter.deadlineId(),
                row.chosenChannel,
                Objects.requireNonNull(letter.releasedAt()),
                letters.pdf(letter.id()).orElseThrow(),
                file.pages(),
                file.contentHash());
    }

    private LetterReceiver receiver(LetterRow letter) {
        try {
            return json.readValue(letters.receiver(letter.id()).orElseThrow(), LetterReceiver.class);
        } catch (JsonProcessingException unreadable) {
            // Without the cause: it may quote the receiver.
            throw new IllegalStateException("The receiver of letter " + letter.letterId + " cannot be read");
        }
    }
}
