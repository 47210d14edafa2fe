package no.samtak.letterorder.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.LetterCameBackV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.letterorder.RecordReturn;
import no.samtak.letterorder.domain.LetterOrderId;

/** notification-service has heard that a letter did not arrive. Letters of other owners are not found here. */
@ApplicationScoped
class RecordReturnWhenCameBack implements Reaction<LetterCameBackV1> {

    private final RecordReturn recordReturn;

    RecordReturnWhenCameBack(RecordReturn recordReturn) {
        this.recordReturn = recordReturn;
    }

    @Override
    public Class<LetterCameBackV1> to() {
        return LetterCameBackV1.class;
    }

    @Override
    public void react(LetterCameBackV1 event, EventContext context) {
        recordReturn.handle(new LetterOrderId(event.letterOrderId()), event.cameBackAt());
    }
}
