package no.samtak.coordinator.task.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.samtak.contracts.event.DeadlineAnnouncedV1;
import no.samtak.contracts.event.DeadlineAnnouncedV1.AnsweredBy;
import no.samtak.contracts.event.DeadlineMetV1;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;
import no.samtak.coordinator.task.domain.AppointmentTask;
import no.samtak.coordinator.task.domain.TaskRules;
import no.samtak.kit.event.Outbox;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.policy.Policy;
import no.samtak.law.rulebook.Rulebooks;

/** What notification-service hears about the date by which a coordinator is to be named. */
@ApplicationScoped
public class TaskEvents {

    private static final String KIND = "NAME_COORDINATOR";

    private final Outbox outbox;
    private final CurrentPolicy policy;

    TaskEvents(Outbox outbox, CurrentPolicy policy) {
        this.outbox = outbox;
        this.policy = policy;
    }

    /** @param about the case at the version of this fact */
    public void deadlineAnnounced(CoordinatedCase about, AppointmentTask task, Instant at) {
        Policy municipality = policy.get();
        var rulebook = Rulebooks.at(task.grantedOn());
        outbox.append(
                new DeadlineAnnouncedV1(
                        about.id().value(),
                        task.id().value(),
                        KIND,
                        AnsweredBy.WORK,
                        task.dueOn(),
                        task.dueOn(),
                        TaskRules.warnings(task, municipality.deadlines().warningDays()),
                        rulebook.basisOf(task.scheme().rule()).stream()
                                .map(reference -> reference.statute().name())
                                .toList()),
                about.version(),
                at,
                rulebook.version().value(),
                municipality.version().value());
    }

    /** @param about the case at the version of this fact */
    public void deadlineMet(CoordinatedCase about, AppointmentTask task, Instant at) {
        outbox.append(new DeadlineMetV1(about.id().value(), task.id().value(), at), about.version(), at);
    }
}
