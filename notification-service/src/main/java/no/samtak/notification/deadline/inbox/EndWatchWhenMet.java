package no.samtak.notification.deadline.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.DeadlineMetV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.notification.deadline.EndWatch;
import no.samtak.notification.deadline.domain.DeadlineId;

/** A deadline is met: the watch ends. */
@ApplicationScoped
class EndWatchWhenMet implements Reaction<DeadlineMetV1> {

    private final EndWatch endWatch;

    EndWatchWhenMet(EndWatch endWatch) {
        this.endWatch = endWatch;
    }

    @Override
    public Class<DeadlineMetV1> to() {
        return DeadlineMetV1.class;
    }

    @Override
    public void react(DeadlineMetV1 event, EventContext context) {
        endWatch.handle(new EndWatch.Command.Met(new DeadlineId(event.deadlineId()), event.metAt()));
    }
}
