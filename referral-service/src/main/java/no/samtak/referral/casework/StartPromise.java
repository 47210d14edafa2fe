package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.deadline.Deadlines;
import no.samtak.law.deadline.MunicipalDeadline;
import no.samtak.law.policy.Policy;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.DeadlineKind;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.outbox.CaseEvents;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;

/**
 * A letter has promised somebody an answer by a date: from now on that date is watched like the month itself, with a
 * letter of its own that is prepared before and sent that day at latest.
 */
@ApplicationScoped
public class StartPromise {

    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final OrderDelayLetter orderDelayLetter;
    private final CaseEvents events;
    private final CurrentPolicy policy;

    StartPromise(
            CaseRepository cases,
            CaseDeadlineRepository deadlines,
            OrderDelayLetter orderDelayLetter,
            CaseEvents events,
            CurrentPolicy policy) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.orderDelayLetter = orderDelayLetter;
        this.events = events;
        this.policy = policy;
    }

    /**
     * The same promise made again, in a letter that had come back, changes nothing; another date takes its place.
     *
     * @param about the case, whose lock the caller holds
     * @param kept the deadline whose letter has left
     * @param sentAt legal time of the proof
     * @return the case, at the version it has after the last event
     */
    @Transactional
    public Case handle(Case about, CaseDeadline kept, LocalDate promisedOn, Instant sentAt, Instant now) {
        LocalDate sentOn = NorwegianCalendar.dateOf(sentAt);
        Optional<CaseDeadline> before = deadlines.ofCase(about.id()).stream()
                .filter(deadline -> kept.id().equals(deadline.follows()))
                .findFirst();
        if (before.isEmpty()) {
            CaseDeadline first = promise(kept, sentOn, promisedOn);
            deadlines.add(first);
            return watch(about, first, now);
        }
        CaseDeadline promised = before.get();
        if (promised.sendBy().equals(promisedOn) || promised.stop() != null) {
            return about;
        }
        CaseDeadline replanned = promised.replanned(sentOn, promisedOn);
        deadlines.save(replanned);
        return watch(about, replanned, now);
    }

    private CaseDeadline promise(CaseDeadline kept, LocalDate sentOn, LocalDate promisedOn) {
        Policy municipality = policy.get();
        MunicipalDeadline dates = Deadlines.promisedAnswer(sentOn, promisedOn, municipality);
        return new CaseDeadline(
                new DeadlineId(Ids.next()),
                kept.caseId(),
                kept.referralId(),
                DeadlineKind.PROMISED_ANSWER,
                kept.id(),
                dates.startedOn(),
                dates.nominalDate(),
                dates.sendBy(),
                MonthState.RUNNING,
                null,
                null,
                dates.rulebookVersion().value(),
                municipality.version().value());
    }

    /** Where no warning day is left, the letter is ordered at once. */
    private Case watch(Case about, CaseDeadline promised, Instant now) {
        List<LocalDate> warnings = Deadlines.promisedAnswer(promised.startedOn(), promised.sendBy(), policy.get())
                .warnings();
        Case changed = about.next();
        cases.save(changed);
        events.deadlineAnnounced(changed, promised, warnings, now);
        return warnings.isEmpty() ? orderDelayLetter.warned(changed, promised, now) : changed;
    }
}
