package no.samtak.plan.revision.domain;

import java.time.LocalDate;
import java.util.List;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.plan.plan.domain.PlanId;

/**
 * By when an active plan is looked through again. Dates are in Europe/Oslo.
 *
 * @param nominalDate the revision date the plan itself names
 * @param actBy the last working day on or before it
 */
public record RevisionDeadline(
        DeadlineId id, PlanId planId, LocalDate nominalDate, LocalDate actBy, List<LocalDate> warnings, Watch watch) {

    public static final String KIND = "PLAN_REVISION";

    /** Our own choice, not the law's: time enough to call a meeting. */
    private static final int WARNING_DAYS = 30;

    /** How far it has come. */
    public enum Watch {
        PENDING,
        MET,
        VOID
    }

    public RevisionDeadline {
        warnings = List.copyOf(warnings);
    }

    /**
     * The warning falls on a working day thirty days before or earlier, but not before today; none for a plan that is
     * revised at once.
     */
    public static RevisionDeadline of(DeadlineId id, PlanId planId, LocalDate revisionOn, LocalDate today) {
        LocalDate actBy = NorwegianCalendar.onOrBefore(revisionOn);
        LocalDate firstPossible = NorwegianCalendar.onOrAfter(today);
        LocalDate wanted = NorwegianCalendar.onOrBefore(actBy.minusDays(WARNING_DAYS));
        LocalDate warning = wanted.isBefore(firstPossible) ? firstPossible : wanted;
        return new RevisionDeadline(
                id, planId, revisionOn, actBy, warning.isBefore(actBy) ? List.of(warning) : List.of(), Watch.PENDING);
    }

    public RevisionDeadline inWatch(Watch next) {
        return new RevisionDeadline(id, planId, nominalDate, actBy, warnings, next);
    }
}
