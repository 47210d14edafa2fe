package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.CurrentPolicy;
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
import no.samtak.referral.intake.domain.Referral;

/** Starts the month of one referral and asks notification-service to keep watch over it. */
@ApplicationScoped
public class StartMonth {

    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final CaseEvents events;
    private final CurrentPolicy policy;

    StartMonth(CaseRepository cases, CaseDeadlineRepository deadlines, CaseEvents events, CurrentPolicy policy) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.events = events;
        this.policy = policy;
    }

    /** What has begun: the case at its new version, and the deadline. */
    public record Started(Case onCase, CaseDeadline deadline) {}

    /** @param onCase the case, whose lock the caller holds */
    @Transactional
    public Started handle(Case onCase, Referral referral, Instant now) {
        return handle(onCase, referral, referral.receivedOn(), now);
    }

    /**
     * Once more, from another day than it came: an answer is owed again.
     *
     * @param onCase the case, whose lock the caller holds
     * @param from the local date the month is counted from, Europe/Oslo
     */
    @Transactional
    public Started handle(Case onCase, Referral referral, LocalDate from, Instant now) {
        Policy municipality = policy.get();
        MunicipalDeadline dates = Deadlines.delayLetter(from, municipality);
        CaseDeadline deadline = new CaseDeadline(
                new DeadlineId(Ids.next()),
                onCase.id(),
                referral.id(),
                DeadlineKind.DELAY_LETTER,
                null,
                dates.startedOn(),
                dates.nominalDate(),
                dates.sendBy(),
                MonthState.RUNNING,
                null,
                null,
                dates.rulebookVersion().value(),
                municipality.version().value());
        deadlines.add(deadline);
        Case changed = onCase.next();
        cases.save(changed);
        events.deadlineAnnounced(changed, deadline, dates.warnings(), now);
        return new Started(changed, deadline);
    }
}
