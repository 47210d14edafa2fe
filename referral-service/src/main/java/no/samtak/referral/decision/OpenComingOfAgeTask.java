package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.Ids;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.decision.domain.ComingOfAge;
import no.samtak.referral.decision.store.ComingOfAgeRepository;

/** Half a year before the eighteenth birthday somebody has to begin: what follows on the child coordinator? */
@ApplicationScoped
public class OpenComingOfAgeTask {

    private final CaseRepository cases;
    private final CaseTaskRepository tasks;
    private final ComingOfAgeRepository birthdays;

    OpenComingOfAgeTask(CaseRepository cases, CaseTaskRepository tasks, ComingOfAgeRepository birthdays) {
        this.cases = cases;
        this.tasks = tasks;
        this.birthdays = birthdays;
    }

    /** A warning day came. Once it has been decided what follows, or the case is over, nothing is left to do. */
    @Transactional
    public void handle(CaseId caseId, DeadlineId id, Instant now) {
        cases.lock(caseId)
                .filter(about -> !about.state().isOver())
                .flatMap(about -> birthdays.find(about.id(), id))
                .filter(birthday -> birthday.state() == ComingOfAge.State.ANNOUNCED)
                .ifPresent(birthday -> {
                    birthdays.save(birthday.in(ComingOfAge.State.WARNED));
                    tasks.add(CaseTask.open(Ids.next(), caseId, CaseTaskKind.DECIDE_WHAT_FOLLOWS_AT_18, now));
                });
    }
}
