package no.samtak.referral.person.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.samtak.contracts.event.PersonMergedV1;
import no.samtak.contracts.event.PersonSplitV1;
import no.samtak.kit.event.Outbox;
import no.samtak.referral.person.domain.PersonMerge;
import no.samtak.referral.person.domain.RegisteredPerson;

/** What the other services hear about persons: ids, never who they are. */
@ApplicationScoped
public class PersonEvents {

    private final Outbox outbox;

    PersonEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void merged(RegisteredPerson kept, RegisteredPerson gone, Instant at) {
        outbox.append(new PersonMergedV1(kept.id().value(), gone.id().value()), kept.version(), at);
    }

    public void split(RegisteredPerson kept, PersonMerge merge, Instant at) {
        outbox.append(new PersonSplitV1(kept.id().value(), merge.gone().value(), merge.cases()), kept.version(), at);
    }
}
