package no.samtak.letterorder.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import no.samtak.contracts.event.LetterOrderedV1;
import no.samtak.contracts.event.LetterReleaseChangedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.domain.OrderedLetter;
import org.jspecify.annotations.Nullable;

/** What the delivering service hears about letters. */
@ApplicationScoped
public class LetterOrderEvents {

    private final Outbox outbox;

    LetterOrderEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void letterOrdered(
            OrderedLetter letter, @Nullable LetterOrderId replaces, long aggregateVersion, Instant at) {
        outbox.append(
                new LetterOrderedV1(
                        letter.caseId(),
                        letter.id().value(),
                        letter.kind().name(),
                        letter.answers().deadlineId(),
                        letter.releaseRule(),
                        replaces == null ? null : replaces.value()),
                aggregateVersion,
                at);
    }

    public void releaseChanged(OrderedLetter letter, List<String> because, long aggregateVersion, Instant at) {
        outbox.append(
                new LetterReleaseChangedV1(letter.caseId(), letter.id().value(), letter.releaseRule(), because),
                aggregateVersion,
                at);
    }
}
