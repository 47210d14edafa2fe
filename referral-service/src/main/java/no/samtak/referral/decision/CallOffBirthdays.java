package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline.Stop;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.decision.domain.ComingOfAge;
import no.samtak.referral.decision.outbox.DecisionEvents;
import no.samtak.referral.decision.store.ComingOfAgeRepository;

/** The case is over: nobody is asked any more what follows on the child coordinator. */
@ApplicationScoped
public class CallOffBirthdays {

    private final CaseRepository cases;
    private final CaseTaskRepository tasks;
    private final ComingOfAgeRepository birthdays;
    private final DecisionEvents events;

    CallOffBirthdays(
            CaseRepository cases, CaseTaskRepository tasks, ComingOfAgeRepository birthdays, DecisionEvents events) {
        this.cases = cases;
        this.tasks = tasks;
        this.birthdays = birthdays;
        this.events = events;
    }

    /**
     * @param over the case, whose lock the caller holds
     * @return the case, at the version it has after the last birthday
     */
    @Transactional
    public Case handle(Case over, Stop stop) {
        Case changed = over;
        for (ComingOfAge birthday : birthdays.openOn(over.id())) {
            birthdays.save(birthday.in(ComingOfAge.State.CALLED_OFF));
            changed = changed.next();
            cases.save(changed);
            events.birthdayVoided(changed, birthday, stop.why(), stop.at());
        }
        tasks.ofCase(over.id()).stream()
                .filter(task -> task.kind() == CaseTaskKind.DECIDE_WHAT_FOLLOWS_AT_18 && task.isOpen())
                .forEach(task ->
                        tasks.save(task.done(stop.at(), stop.by(), stop.why().name())));
        return changed;
    }
}
