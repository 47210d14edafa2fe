package no.samtak.notification.letter.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.LetterReleaseChangedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.notification.letter.ChangeReleaseRule;
import no.samtak.notification.letter.domain.LetterOrderId;

/** Somebody else than before may let a letter go. */
@ApplicationScoped
class ChangeReleaseRuleWhenTold implements Reaction<LetterReleaseChangedV1> {

    private final ChangeReleaseRule changeReleaseRule;

    ChangeReleaseRuleWhenTold(ChangeReleaseRule changeReleaseRule) {
        this.changeReleaseRule = changeReleaseRule;
    }

    @Override
    public Class<LetterReleaseChangedV1> to() {
        return LetterReleaseChangedV1.class;
    }

    @Override
    public void react(LetterReleaseChangedV1 event, EventContext context) {
        changeReleaseRule.handle(new LetterOrderId(event.letterOrderId()), event.releaseRule());
    }
}
