package no.samtak.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.domain.AnsweredBy;
import no.samtak.notification.deadline.domain.DeadlineDates;
import no.samtak.notification.deadline.domain.DeadlineEvent;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.deadline.domain.DeadlineState;
import no.samtak.notification.deadline.domain.FireTimes;
import no.samtak.notification.deadline.store.DeadlineRepository;
import no.samtak.notification.deadline.store.DeadlineRow;

/**
 * Begins to keep watch over a deadline. Announced once more with other dates, the watch begins afresh; with the same
 * dates, nothing changes.
 */
@ApplicationScoped
public class WatchDeadline {

    /**
     * What a deadline's owner has announced.
     *
     * @param announcedVersion version of the owner's aggregate, which tells a late announcement from a new one
     */
    public record Command(
            DeadlineId id,
            CaseId caseId,
            String owner,
            String kind,
            AnsweredBy answeredBy,
            DeadlineDates dates,
            List<String> legalBasis,
            long announcedVersion) {}

    private final DeadlineRepository deadlines;
    private final Hours hours;
    private final LegalClock clock;

    WatchDeadline(DeadlineRepository deadlines, Hours hours, LegalClock clock) {
        this.deadlines = deadlines;
        this.hours = hours;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        Instant now = clock.now();
        deadlines
                .lock(command.id())
                .ifPresentOrElse(known -> announceAgain(known, command, now), () -> begin(command, now));
    }

    private void begin(Command command, Instant now) {
        var row = new DeadlineRow();
        row.deadlineId = command.id().value();
        row.caseId = command.caseId().value();
        row.owner = command.owner();
        row.kind = command.kind();
        row.state = DeadlineState.PENDING;
        take(row, command, now);
        deadlines.persist(row);
    }

    private void announceAgain(DeadlineRow row, Command command, Instant now) {
        boolean late = command.announcedVersion() < row.announcedVersion;
        boolean nothingNew =
                row.state.isOpen() && row.dates().equals(command.dates()) && row.answeredBy == command.answeredBy();
        if (!late && !nothingNew && deadlines.move(row, DeadlineEvent.REANNOUNCED, now)) {
            take(row, command, now);
        }
    }

    private void take(DeadlineRow row, Command command, Instant now) {
        row.answeredBy = command.answeredBy();
        row.setDates(command.dates());
        row.legalBasis = command.legalBasis();
        row.announcedVersion = command.announcedVersion();
        row.announcedAt = now;
        row.endedAt = null;
        row.voidReason = null;
        row.stepsTaken = 0;
        row.nextFireAt = FireTimes.of(command.dates(), row.answeredBy, hours.ofTenant())
                .after(0)
                .orElseThrow()
                .at();
    }
}
