package no.samtak.plan.plan.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.PersonSplitV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.plan.plan.RepointPerson;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.PersonId;

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
