package no.samtak.letterorder.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.LetterDispatchedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.letterorder.RecordDispatch;
import no.samtak.letterorder.domain.LetterOrderId;

/** notification-service has proof that a letter left. Letters of other owners are not found here. */
@ApplicationScoped
class RecordDispatchOnProof implements Reaction<LetterDispatchedV1> {

    private final RecordDispatch recordDispatch;

    RecordDispatchOnProof(RecordDispatch recordDispatch) {
        this.recordDispatch = recordDispatch;
    }

    @Override
    public Class<LetterDispatchedV1> to() {
        return LetterDispatchedV1.class;
    }

    @Override
    public void react(LetterDispatchedV1 event, EventContext context) {
        recordDispatch.handle(new LetterOrderId(event.letterOrderId()), event.channel(), event.dispatchedAt());
    }
}
