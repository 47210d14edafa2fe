package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.store.CaseTaskRepository;

/**
 * The person has died, or the pregnancy has ended. From this commit no letter that waits may leave, no clock runs, nobody
 * has a task that would make them write or call, and nothing is sent because of it.
 */
@ApplicationScoped
public class CloseQuietly {

    private final StopClock stopClock;
    private final CallOffLetters callOffLetters;
    private final CaseTaskRepository tasks;

    CloseQuietly(StopClock stopClock, CallOffLetters callOffLetters, CaseTaskRepository tasks) {
        this.stopClock = stopClock;
        this.callOffLetters = callOffLetters;
        this.tasks = tasks;
    }

    /**
     * A case that was over before stays so; what it had still to send does not leave either.
     *
     * @param about the case, whose lock the caller holds
     * @param by who knew of it
     * @param how it is known
     */
    @Transactional
    public Case handle(Case about, ClockStop why, String by, String how, Instant now) {
        callOffLetters.handle(about.id().value(), why.name());
        tasks.ofCase(about.id()).stream()
                .filter(CaseTask::isOpen)
                .forEach(task -> tasks.save(task.done(now, by, why.name())));
        return stopClock.handle(about, why, by, how, now).orElse(about);
    }
}
