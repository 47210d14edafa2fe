package no.samtak.notification.deadline.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.contracts.event.DeadlineWarnedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.notification.deadline.domain.Deadline;

/** What this service tells about deadlines. */
@ApplicationScoped
public class DeadlineEvents {

    private final Outbox outbox;

    DeadlineEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * @param version of the deadline after the fact
     * @param at legal time of the fact, which may be later than the day when the service was down
     */
    public void warned(Deadline deadline, LocalDate day, long version, Instant at) {
        outbox.append(
                new DeadlineWarnedV1(deadline.caseId().value(), deadline.id().value(), day), version, at);
    }
}
