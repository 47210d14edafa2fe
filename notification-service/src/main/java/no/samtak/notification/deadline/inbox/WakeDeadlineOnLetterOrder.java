package no.samtak.notification.deadline.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.LetterOrderedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.notification.deadline.WakeDeadline;
import no.samtak.notification.deadline.domain.DeadlineId;

/** A letter has been ordered, perhaps late: its deadline must look at it. */
@ApplicationScoped
class WakeDeadlineOnLetterOrder implements Reaction<LetterOrderedV1> {

    private final WakeDeadline wakeDeadline;

    WakeDeadlineOnLetterOrder(WakeDeadline wakeDeadline) {
        this.wakeDeadline = wakeDeadline;
    }

    @Override
    public Class<LetterOrderedV1> to() {
        return LetterOrderedV1.class;
    }

    @Override
    public void react(LetterOrderedV1 event, EventContext context) {
        if (event.deadlineId() != null) {
            wakeDeadline.handle(new DeadlineId(event.deadlineId()));
        }
    }
}
