package no.samtak.plan.plan.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.PersonMergedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.plan.plan.RepointPerson;
import no.samtak.plan.plan.domain.PersonId;

/** referral-service, the home of identity, says that two records were one person. */
@ApplicationScoped
class RepointWhenMerged implements Reaction<PersonMergedV1> {

    private final RepointPerson repointPerson;

    RepointWhenMerged(RepointPerson repointPerson) {
        this.repointPerson = repointPerson;
    }

    @Override
    public Class<PersonMergedV1> to() {
        return PersonMergedV1.class;
    }

    @Override
    public void react(PersonMergedV1 event, EventContext context) {
        repointPerson.merged(new PersonId(event.kept()), new PersonId(event.gone()));
    }
}
