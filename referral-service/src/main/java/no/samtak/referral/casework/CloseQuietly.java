package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.outbox.CaseEvents;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.letterorder.CallOffLetters;

/**
 * The person has died, or the pregnancy has ended. From this commit no letter that waits may leave, no clock runs, nobody
 * has a task that would make them write or call, and nothing is sent because of it.
 */
@ApplicationScoped
public class CloseQuietly {

    private final CaseRepository cases;
    private final CaseTaskRepository tasks;
    private final CallOffLetters callOffLetters;
    private final StopMonths stopMonths;
    private final CaseEvents events;

    CloseQuietly(
            CaseRepository cases,
            CaseTaskRepository tasks,
            CallOffLetters callOffLetters,
            StopMonths stopMonths,
            CaseEvents events) {
        this.cases = cases;
        this.tasks = tasks;
        this.callOffLetters = callOffLetters;
        this.stopMonths = stopMonths;
        this.events = events;
    }

    /**
     * A case that is closed stays as it is.
     *
     * @param about the case, whose lock the caller holds
     * @param why code, kept with the clocks and told to whoever asks for a letter
     * @param by who knew of it
     */
    @Transactional
    public Case handle(Case about, String why, String by, Instant now) {
        return about.state()
                .after(CaseState.Move.SUBJECT_GONE)
                .map(next -> close(about.inState(next).next(), why, by, now))
                .orElse(about);
    }

    private Case close(Case closed, String why, String by, Instant now) {
        cases.save(closed);
        callOffLetters.handle(closed.id(), why);
        tasks.ofCase(closed.id()).stream()
                .filter(task -> task.isOpen())
                .forEach(task -> tasks.save(task.done(now, by, why)));
        events.closed(closed, why, now);
        return stopMonths.handle(closed, why, now);
    }
}
