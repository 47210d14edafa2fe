package no.samtak.notification.letter.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.DeadlineMetV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.CallOffLetters;

/** A deadline is met: its waiting letters are not needed. */
@ApplicationScoped
class CallOffLettersWhenMet implements Reaction<DeadlineMetV1> {

    private final CallOffLetters callOffLetters;

    CallOffLettersWhenMet(CallOffLetters callOffLetters) {
        this.callOffLetters = callOffLetters;
    }

    @Override
    public Class<DeadlineMetV1> to() {
        return DeadlineMetV1.class;
    }

    @Override
    public void react(DeadlineMetV1 event, EventContext context) {
        callOffLetters.handle(new CallOffLetters.Command.Met(new DeadlineId(event.deadlineId())));
    }
}
