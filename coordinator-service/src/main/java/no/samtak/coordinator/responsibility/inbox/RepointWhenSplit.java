package no.samtak.coordinator.responsibility.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.PersonSplitV1;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.responsibility.RepointPerson;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;

/** referral-service, the home of identity, says that a merge was wrong. */
@ApplicationScoped
class RepointWhenSplit implements Reaction<PersonSplitV1> {

    private final RepointPerson repointPerson;

    RepointWhenSplit(RepointPerson repointPerson) {
        this.repointPerson = repointPerson;
    }

    @Override
    public Class<PersonSplitV1> to() {
        return PersonSplitV1.class;
    }

    @Override
    public void react(PersonSplitV1 event, EventContext context) {
        repointPerson.split(
                new PersonId(event.kept()),
                new PersonId(event.restored()),
                event.caseIds().stream().map(CaseId::new).toList());
    }
}
