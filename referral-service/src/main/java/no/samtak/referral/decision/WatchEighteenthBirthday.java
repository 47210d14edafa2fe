package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.samtak.kit.Ids;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.decision.domain.ComingOfAge;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.outbox.DecisionEvents;
import no.samtak.referral.decision.store.ComingOfAgeRepository;

/**
 * A child coordinator ends at eighteen only with a decision on what follows. The birthday is a deadline from the grant
 * on; half a year ahead it is a task; and the next decision on the scheme meets it.
 */
@ApplicationScoped
public class WatchEighteenthBirthday {

    private final CaseRepository cases;
    private final CaseTaskRepository tasks;
    private final ComingOfAgeRepository birthdays;
    private final DecisionEvents events;

    WatchEighteenthBirthday(
            CaseRepository cases, CaseTaskRepository tasks, ComingOfAgeRepository birthdays, DecisionEvents events) {
        this.cases = cases;
        this.tasks = tasks;
        this.birthdays = birthdays;
        this.events = events;
    }

    /** In the transaction in which the decision is made, which holds the case's lock. */
    @Transactional
    public void handle(Decision decision) {
        cases.lock(decision.caseId()).ifPresent(about -> {
            Case changed = about;
            if (decision.decided().about(Scheme.CHILD_COORDINATOR).isPresent()) {
                for (ComingOfAge birthday : birthdays.openOn(about.id())) {
                    changed = met(changed, birthday, decision);
                }
            }
            Case met = changed;
            ComingOfAge.birthdayAfter(decision).ifPresent(birthday -> announce(met, decision, birthday));
        });
    }

    private Case met(Case about, ComingOfAge birthday, Decision by) {
        birthdays.save(birthday.in(ComingOfAge.State.DECIDED));
        tasks.ofCase(about.id()).stream()
                .filter(task -> task.kind() == CaseTaskKind.DECIDE_WHAT_FOLLOWS_AT_18 && task.isOpen())
                .forEach(task -> tasks.save(task.done(by.madeAt(), by.decidedBy(), "DECIDED")));
        Case changed = about.next();
        cases.save(changed);
        events.birthdayMet(changed, birthday, by.madeAt());
        return changed;
    }

    private void announce(Case about, Decision decision, LocalDate birthday) {
        LocalDate today = NorwegianCalendar.dateOf(decision.madeAt());
        var coming = new ComingOfAge(
                new DeadlineId(Ids.next()), about.id(), decision.id(), birthday, ComingOfAge.State.ANNOUNCED);
        birthdays.add(coming);
        Case changed = about.next();
        cases.save(changed);
        events.birthdayAnnounced(changed, coming, today, decision);
    }
}
