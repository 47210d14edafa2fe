package no.samtak.notification.letter.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.LetterCameBackV1;
import no.samtak.contracts.event.LetterDispatchedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.notification.delivery.domain.DeliveryNews;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.domain.Letter;

/** What this service tells about letters. */
@ApplicationScoped
public class LetterEvents {

    private final Outbox outbox;

    LetterEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param version of the letter after the fact */
    public void dispatched(Letter letter, Proof proof, long version) {
        outbox.append(
                new LetterDispatchedV1(
                        letter.caseId().value(),
                        letter.orderId().value(),
                        letter.id().value(),
                        letter.kind().name(),
                        proof.channel().name(),
                        proof.dispatchedAt(),
                        letter.withoutAnswer()),
                version,
                proof.dispatchedAt());
    }

    /** @param version of the letter after the fact */
    public void cameBack(Letter letter, DeliveryNews.Failed failed, long version) {
        outbox.append(
                new LetterCameBackV1(
                        letter.caseId().value(),
                        letter.orderId().value(),
                        letter.id().value(),
                        letter.kind().name(),
                        failed.channel().name(),
                        failed.reason(),
                        failed.at()),
                version,
                failed.at());
    }
}
