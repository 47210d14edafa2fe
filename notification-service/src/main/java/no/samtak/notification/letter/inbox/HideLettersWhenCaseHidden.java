package no.samtak.notification.letter.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.CaseHiddenV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.notification.CaseId;
import no.samtak.notification.letter.HideLetters;

/** A case was about the wrong person: its letters are shown to nobody. */
@ApplicationScoped
class HideLettersWhenCaseHidden implements Reaction<CaseHiddenV1> {

    private final HideLetters hideLetters;

    HideLettersWhenCaseHidden(HideLetters hideLetters) {
        this.hideLetters = hideLetters;
    }

    @Override
    public Class<CaseHiddenV1> to() {
        return CaseHiddenV1.class;
    }

    @Override
    public void react(CaseHiddenV1 event, EventContext context) {
        hideLetters.handle(new CaseId(event.caseId()));
    }
}
