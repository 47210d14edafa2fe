package no.samtak.notification.chronicle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.Event;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.notification.chronicle.KeepEvent;

/** Every service tells something: the chronicle keeps all of it. */
@ApplicationScoped
class KeepEveryEvent implements Reaction<Event> {

    private final KeepEvent keepEvent;

    KeepEveryEvent(KeepEvent keepEvent) {
        this.keepEvent = keepEvent;
    }

    @Override
    public Class<Event> to() {
        return Event.class;
    }

    @Override
    public void react(Event event, EventContext context) {
        keepEvent.handle(event, context);
    }
}
