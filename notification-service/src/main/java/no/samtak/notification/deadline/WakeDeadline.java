package no.samtak.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.deadline.domain.DeadlineState;
import no.samtak.notification.deadline.store.DeadlineRepository;
import no.samtak.notification.deadline.store.DeadlineRow;

/** Looks at a deadline once more, because a letter for it was ordered on its day or later. */
@ApplicationScoped
public class WakeDeadline {

    private final DeadlineRepository deadlines;
    private final LegalClock clock;

    WakeDeadline(DeadlineRepository deadlines, LegalClock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws IllegalStateException for a deadline that was never announced: nothing would ever ask for its letter */
    @Transactional
    public void handle(DeadlineId id) {
        Instant now = clock.now();
        DeadlineRow deadline = deadlines
                .lock(id)
                .orElseThrow(() -> new IllegalStateException("No such deadline was announced: " + id));
        if (deadline.state == DeadlineState.ACTING || deadline.state == DeadlineState.MISSED) {
            deadline.nextFireAt = now;
        }
    }
}
