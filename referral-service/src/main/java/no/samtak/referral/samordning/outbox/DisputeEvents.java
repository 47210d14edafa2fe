package no.samtak.referral.samordning.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.samtak.contracts.event.DisagreementSettledV1;
import no.samtak.contracts.event.ServicesDisagreedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.samordning.domain.CoordinationDispute;

/** What the other services hear about who coordinates: that it is unclear, and that it is not any more. */
@ApplicationScoped
public class DisputeEvents {

    private final Outbox outbox;

    DisputeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void disagreed(Case about, CoordinationDispute dispute, Instant at) {
        outbox.append(new ServicesDisagreedV1(about.id().value(), dispute.id().value()), about.version(), at);
    }

    public void settled(Case about, CoordinationDispute dispute, Instant at) {
        outbox.append(new DisagreementSettledV1(about.id().value(), dispute.id().value()), about.version(), at);
    }
}
