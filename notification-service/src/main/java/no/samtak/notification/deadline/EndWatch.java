package no.samtak.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.deadline.domain.DeadlineEvent;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.deadline.store.DeadlineRepository;
import no.samtak.notification.deadline.store.DeadlineRow;

/** Ends the watch over a deadline, because its owner says that it is met or void. */
@ApplicationScoped
public class EndWatch {

    /** Why the watch ends. */
    public sealed interface Command {

        DeadlineId id();

        /** What it was for was done at this legal time. */
        record Met(DeadlineId id, Instant at) implements Command {}

        /** It binds nobody any more; the reason is its owner's code. */
        record Voided(DeadlineId id, String reason) implements Command {}
    }

    private final DeadlineRepository deadlines;
    private final LegalClock clock;

    EndWatch(DeadlineRepository deadlines, LegalClock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @throws IllegalStateException for a deadline that was never announced: the announcement must have been set aside
     *     as a dead letter, and this one must follow it there, so that both can be replayed
     */
    @Transactional
    public void handle(Command command) {
        Instant now = clock.now();
        DeadlineRow row = deadlines
                .lock(command.id())
                .orElseThrow(() -> new IllegalStateException("No such deadline was announced: " + command.id()));
        switch (command) {
            case Command.Met met -> {
                if (deadlines.move(row, DeadlineEvent.MET, now)) {
                    row.nextFireAt = null;
                    row.endedAt = met.at();
                }
            }
            case Command.Voided voided -> {
                if (deadlines.move(row, DeadlineEvent.VOIDED, now)) {
                    row.nextFireAt = null;
                    row.endedAt = now;
                    row.voidReason = voided.reason();
                }
            }
        }
    }
}
