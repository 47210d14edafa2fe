package no.samtak.plan.revision.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import no.samtak.contracts.event.DeadlineAnnouncedV1;
import no.samtak.contracts.event.DeadlineAnnouncedV1.AnsweredBy;
import no.samtak.contracts.event.DeadlineMetV1;
import no.samtak.contracts.event.DeadlineVoidedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.law.statute.Statute;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.revision.domain.RevisionDeadline;

/** What notification-service is asked to watch. */
@ApplicationScoped
public class RevisionEvents {

    private final Outbox outbox;

    RevisionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void announced(Plan plan, RevisionDeadline deadline, Instant at) {
        outbox.append(
                new DeadlineAnnouncedV1(
                        plan.caseId().value(),
                        deadline.id().value(),
                        RevisionDeadline.KIND,
                        AnsweredBy.WORK,
                        deadline.nominalDate(),
                        deadline.actBy(),
                        deadline.warnings(),
                        List.of(Statute.IP_REGULATION.name())),
                plan.version(),
                at);
    }

    public void met(Plan plan, RevisionDeadline deadline, Instant at) {
        outbox.append(new DeadlineMetV1(plan.caseId().value(), deadline.id().value(), at), plan.version(), at);
    }

    public void voided(Plan plan, RevisionDeadline deadline, String reason, Instant at) {
        outbox.append(new DeadlineVoidedV1(plan.caseId().value(), deadline.id().value(), reason), plan.version(), at);
    }
}
