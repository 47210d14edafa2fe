package no.samtak.letterorder.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.samtak.contracts.event.LetterOrderedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.letterorder.domain.OrderedLetter;

/** What the delivering service hears about letters. */
@ApplicationScoped
public class LetterOrderEvents {

    private final Outbox outbox;

    LetterOrderEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void letterOrdered(OrderedLetter letter, long aggregateVersion, Instant at) {
        outbox.append(
                new LetterOrderedV1(
                        letter.caseId(), letter.id().value(), letter.kind().name(), null, letter.releaseRule(), null),
                aggregateVersion,
                at);
    }
}
