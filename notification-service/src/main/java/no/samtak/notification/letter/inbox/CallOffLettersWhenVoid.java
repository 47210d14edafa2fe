package no.samtak.notification.letter.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.DeadlineVoidedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.CallOffLetters;

/** A deadline binds nobody any more: nothing is released for it. */
@ApplicationScoped
class CallOffLettersWhenVoid implements Reaction<DeadlineVoidedV1> {

    private final CallOffLetters callOffLetters;

    CallOffLettersWhenVoid(CallOffLetters callOffLetters) {
        this.callOffLetters = callOffLetters;
    }

    @Override
    public Class<DeadlineVoidedV1> to() {
        return DeadlineVoidedV1.class;
    }

    @Override
    public void react(DeadlineVoidedV1 event, EventContext context) {
        callOffLetters.handle(new CallOffLetters.Command.Voided(new DeadlineId(event.deadlineId()), event.reason()));
    }
}
