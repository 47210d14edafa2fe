package no.samtak.referral.letterorder.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.samtak.contracts.event.LetterOrderedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.letterorder.domain.LetterOrderId;
import no.samtak.referral.letterorder.domain.OrderedLetter;
import org.jspecify.annotations.Nullable;

/** What the delivering service hears about letters. */
@ApplicationScoped
public class LetterOrderEvents {

    private final Outbox outbox;

    LetterOrderEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void letterOrdered(Case about, OrderedLetter letter, @Nullable LetterOrderId replaces, Instant at) {
        outbox.append(
                new LetterOrderedV1(
                        about.id().value(),
                        letter.id().value(),
                        letter.kind().name(),
                        letter.deadlineId() == null ? null : letter.deadlineId().value(),
                        letter.releaseRule(),
                        replaces == null ? null : replaces.value()),
                about.version(),
                at);
    }
}
