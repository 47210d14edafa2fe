package no.samtak.notification.letter.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.LetterOrderedV1;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.RegisterLetter;
import no.samtak.notification.letter.domain.LetterOrderId;

/** A letter has been ordered. */
@ApplicationScoped
class RegisterLetterOnOrder implements Reaction<LetterOrderedV1> {

    private final RegisterLetter registerLetter;

    RegisterLetterOnOrder(RegisterLetter registerLetter) {
        this.registerLetter = registerLetter;
    }

    @Override
    public Class<LetterOrderedV1> to() {
        return LetterOrderedV1.class;
    }

    @Override
    public void react(LetterOrderedV1 event, EventContext context) {
        registerLetter.handle(new RegisterLetter.Command(
                new LetterOrderId(event.letterOrderId()),
                context.source(),
                new CaseId(event.caseId()),
                LetterKind.valueOf(event.letterKind()),
                event.deadlineId() == null ? null : new DeadlineId(event.deadlineId()),
                event.releaseRule(),
                event.replaces() == null ? null : new LetterOrderId(event.replaces())));
    }
}
