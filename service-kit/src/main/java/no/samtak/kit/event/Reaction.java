package no.samtak.kit.event;

import no.samtak.contracts.event.Event;

/**
 * What a feature does when it hears a fact. All reactions to one event run in one transaction, in which the tenant is
 * set and the event is marked as received: either all of it takes effect, once, or nothing does.
 */
public interface Reaction<E extends Event> {

    Class<E> to();

    void react(E event, EventContext context);
}
