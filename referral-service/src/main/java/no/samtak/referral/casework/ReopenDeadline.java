package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.samtak.kit.Ids;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.outbox.CaseEvents;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import org.jspecify.annotations.Nullable;

/**
 * A letter did not arrive. Somebody has to send it again, and if it was thought to have met a deadline, that is owed
 * again at once, with the same dates: the watch over it begins anew.
 */
@ApplicationScoped
public class ReopenDeadline {

    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final CaseTaskRepository tasks;
    private final CaseEvents events;

    ReopenDeadline(
            CaseRepository cases, CaseDeadlineRepository deadlines, CaseTaskRepository tasks, CaseEvents events) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.events = events;
    }

    /**
     * @param id the deadline that the letter answered; null for a letter that answered none
     * @param at legal time
     */
    @Transactional
    public void handle(CaseId caseId, @Nullable DeadlineId id, Instant at) {
        cases.lock(caseId).ifPresent(about -> {
            openTask(about.id(), at);
            if (id != null) {
                deadlines
                        .find(id)
                        .flatMap(deadline -> deadline.month()
                                .after(MonthState.Move.LETTER_CAME_BACK)
                                .map(deadline::inMonth))
                        .ifPresent(owed -> reopen(about, owed, at));
            }
        });
    }

    private void reopen(Case about, CaseDeadline owed, Instant at) {
        deadlines.save(owed);
        Case changed = about.next();
        cases.save(changed);
        events.deadlineAnnounced(changed, owed, List.of(), at);
    }

    private void openTask(CaseId caseId, Instant at) {
        boolean isOpen = tasks.ofCase(caseId).stream()
                .anyMatch(task -> task.kind() == CaseTaskKind.SEND_LETTER_AGAIN && task.isOpen());
        if (!isOpen) {
            tasks.add(CaseTask.open(Ids.next(), caseId, CaseTaskKind.SEND_LETTER_AGAIN, at));
        }
    }
}
