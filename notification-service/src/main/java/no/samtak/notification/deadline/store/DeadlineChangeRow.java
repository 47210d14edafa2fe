package no.samtak.notification.deadline.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.notification.deadline.domain.DeadlineEvent;
import no.samtak.notification.deadline.domain.DeadlineState;

/** A row of {@code deadline_change}: one move in a deadline's life. Rows are only ever added. */
@Entity
@Table(name = "deadline_change")
public class DeadlineChangeRow {

    @Id
    UUID changeId;

    UUID deadlineId;

    @Enumerated(EnumType.STRING)
    DeadlineEvent event;

    @Enumerated(EnumType.STRING)
    DeadlineState fromState;

    @Enumerated(EnumType.STRING)
    DeadlineState toState;

    Instant at;

    static DeadlineChangeRow of(DeadlineRow deadline, DeadlineEvent event, DeadlineState to, Instant at) {
        var change = new DeadlineChangeRow();
        change.changeId = Ids.next();
        change.deadlineId = deadline.deadlineId;
        change.event = event;
        change.fromState = deadline.state;
        change.toState = to;
        change.at = at;
        return change;
    }
}
