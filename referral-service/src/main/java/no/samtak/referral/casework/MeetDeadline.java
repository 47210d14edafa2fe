package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.time.LegalClock;
import no.samtak.letterorder.domain.OrderState;
import no.samtak.letterorder.store.LetterOrderRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.outbox.CaseEvents;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;

/**
 * A delay letter has left to everybody who was to get it: that duty is met. What it promised somebody at home is the next
 * one; a sender, who learns the status only, was promised nothing.
 */
@ApplicationScoped
public class MeetDeadline {

    private static final String NOTIFICATION = "notification";

    private final LegalClock clock;
    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final CaseTaskRepository tasks;
    private final LetterOrderRepository letters;
    private final StartPromise startPromise;
    private final CaseEvents events;

    MeetDeadline(
            LegalClock clock,
            CaseRepository cases,
            CaseDeadlineRepository deadlines,
            CaseTaskRepository tasks,
            LetterOrderRepository letters,
            StartPromise startPromise,
            CaseEvents events) {
        this.clock = clock;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.letters = letters;
        this.startPromise = startPromise;
        this.events = events;
    }

    /** @param metAt legal time of the last proof */
    @Transactional
    public void handle(CaseId caseId, DeadlineId id, Instant metAt) {
        cases.lock(caseId)
                .ifPresent(about -> deadlines
                        .find(id)
                        .flatMap(deadline -> deadline.month()
                                .after(deadline.kind().whenMet())
                                .map(deadline::inMonth))
                        .ifPresent(met -> meet(about, met, metAt)));
    }

    private void meet(Case about, CaseDeadline met, Instant metAt) {
        deadlines.save(met);
        Case changed = about.next();
        cases.save(changed);
        events.deadlineMet(changed, met, metAt);
        closeTasks(about.id(), metAt);
        if (met.delay() != null && somebodyAtHomeWasPromised(met)) {
            startPromise.handle(changed, met, met.delay().expectedOn(), metAt, clock.now());
        }
    }

    private boolean somebodyAtHomeWasPromised(CaseDeadline met) {
        return letters.ofCase(met.caseId().value()).stream()
                .filter(letter -> met.id().value().equals(letter.answers().deadlineId()))
                .anyMatch(letter -> letter.state() == OrderState.DISPATCHED
                        && !letter.receiver().isStatusOnly());
    }

    private void closeTasks(CaseId caseId, Instant at) {
        tasks.ofCase(caseId).stream()
                .filter(task -> task.kind() == CaseTaskKind.SEND_LETTER_AGAIN && task.isOpen())
                .forEach(task -> tasks.save(task.done(at, NOTIFICATION, "DISPATCHED")));
    }
}
