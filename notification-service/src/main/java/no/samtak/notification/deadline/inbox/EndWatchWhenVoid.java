package no.samtak.notification.deadline.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.DeadlineVoidedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.notification.deadline.EndWatch;
import no.samtak.notification.deadline.domain.DeadlineId;

/** A deadline binds nobody any more: the watch ends. */
@ApplicationScoped
class EndWatchWhenVoid implements Reaction<DeadlineVoidedV1> {

    private final EndWatch endWatch;

    EndWatchWhenVoid(EndWatch endWatch) {
        this.endWatch = endWatch;
    }

    @Override
    public Class<DeadlineVoidedV1> to() {
        return DeadlineVoidedV1.class;
    }

    @Override
    public void react(DeadlineVoidedV1 event, EventContext context) {
        endWatch.handle(new EndWatch.Command.Voided(new DeadlineId(event.deadlineId()), event.reason()));
    }
}
