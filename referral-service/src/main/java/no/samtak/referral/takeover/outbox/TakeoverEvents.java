package no.samtak.referral.takeover.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.contracts.event.CaseTakenOverV1;
import no.samtak.kit.event.Outbox;
import no.samtak.referral.casework.domain.Case;

/** What the other services hear of cases that came from another system. */
@ApplicationScoped
public class TakeoverEvents {

    private final Outbox outbox;

    TakeoverEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void caseTakenOver(Case about, LocalDate receivedOn, Instant at) {
        outbox.append(
                new CaseTakenOverV1(about.id().value(), about.subject().value(), receivedOn), about.version(), at);
    }
}
