package no.samtak.law.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.law.calendar.NonWorkingDay;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.policy.Policy;
import no.samtak.law.rulebook.Rule;
import no.samtak.law.rulebook.Rulebook;
import no.samtak.law.rulebook.Rulebooks;

/**
 * Deadline arithmetic: pure functions from a start date, a municipality's policy and the rulebook of the start date.
 *
 * <p>A period of months or weeks ends on the day that has the same number or name as its first day, or on the last day
 * of a month without that number (domstolloven § 148). When that day is not a working day, the citizen's deadline moves
 * to the next one (§ 149), and the municipality's moves to the one before: nothing in the statutes lets a weekend make
 * the municipality later.
 */
public final class Deadlines {

    private static final int APPEAL_WEEKS = 4;

    private Deadlines() {}

    /** The legal day of arrival: the date in Norway at the instant of arrival. */
    public static LocalDate receivedOn(Instant arrivedAt) {
        return NorwegianCalendar.dateOf(arrivedAt);
    }

    /**
     * The dates of any rule, under the rulebook in force on the start date.
     *
     * @param startedOn the day of receipt for a delay letter, the day the decision was known for an appeal
     * @throws no.samtak.law.rulebook.NoRulebookInForce when the start date is before {@link Rulebooks#earliest()}
     */
    public static Deadline compute(DeadlineRule rule, LocalDate startedOn, Policy policy) {
        return switch (rule) {
            case DELAY_LETTER -> delayLetter(startedOn, policy);
            case PROMISED_ANSWER -> promisedAnswer(startedOn, expectedAnswer(startedOn, policy), policy);
            case APPEAL -> appeal(startedOn);
        };
    }

    /** When the delay letter must have been dispatched, unless the case is answered first. */
    public static MunicipalDeadline delayLetter(LocalDate receivedOn, Policy policy) {
        return delayLetter(receivedOn, policy, Rulebooks.at(receivedOn));
    }

    /** The same under a given rulebook: to repeat an old computation, or to try one that is not yet in force. */
    public static MunicipalDeadline delayLetter(LocalDate receivedOn, Policy policy, Rulebook rulebook) {
        LocalDate nominalDate = receivedOn.plusMonths(1);
        LocalDate lastWorkingDay = NorwegianCalendar.onOrBefore(nominalDate);
        LocalDate sendBy = workingDaysBefore(lastWorkingDay, policy.deadlines().bufferWorkingDays());
        return new MunicipalDeadline(
                DeadlineRule.DELAY_LETTER,
                receivedOn,
                nominalDate,
                sendBy,
                warnings(receivedOn, sendBy, policy.deadlines().warningDays()),
                NorwegianCalendar.nonWorkingDays(sendBy, nominalDate),
                rulebook.basisOf(Rule.DELAY_LETTER),
                rulebook.version());
    }

    /** The citizen's four weeks from the day the decision was known, or should have been. */
    public static CitizenDeadline appeal(LocalDate knownOn) {
        return appeal(knownOn, Rulebooks.at(knownOn));
    }

    /** The same under a given rulebook. */
    public static CitizenDeadline appeal(LocalDate knownOn, Rulebook rulebook) {
        LocalDate nominalDate = knownOn.plusWeeks(APPEAL_WEEKS);
        LocalDate citizenDeadline = NorwegianCalendar.onOrAfter(nominalDate);
        return new CitizenDeadline(
                DeadlineRule.APPEAL,
                knownOn,
                nominalDate,
                citizenDeadline,
                NorwegianCalendar.nonWorkingDays(nominalDate, citizenDeadline),
                rulebook.basisOf(Rule.APPEAL),
                rulebook.version());
    }

    /** The working day to promise an answer by when a delay letter goes out: the policy's weeks, rolled back. */
    public static LocalDate expectedAnswer(LocalDate sentOn, Policy policy) {
        return NorwegianCalendar.onOrBefore(sentOn.plusWeeks(policy.deadlines().expectedAnswerWeeks()));
    }

    /** The working day by which a coordinator is named after a grant: the policy's days, rolled back. */
    public static LocalDate coordinatorNamedBy(LocalDate grantedOn, Policy policy) {
        return coordinatorNamedBy(grantedOn, policy.coordinatorNamedWithinDays());
    }

    /** The same with the number of days that was kept: to repeat an old computation. */
    public static LocalDate coordinatorNamedBy(LocalDate grantedOn, int withinDays) {
        return NorwegianCalendar.onOrBefore(grantedOn.plusDays(withinDays));
    }

    /** The last day to comment on an advance notice: the policy's weeks, rolled forward for the party. */
    public static LocalDate commentsBy(LocalDate sentOn, Policy policy) {
        return NorwegianCalendar.onOrAfter(sentOn.plusWeeks(policy.commentWeeks()));
    }

    /** The last day on which an appeal, however late, can still be admitted: a year from the decision. */
    public static LocalDate lastDayForALateAppeal(LocalDate decidedOn) {
        return decidedOn.plusYears(1);
    }

    /**
     * When the answer that a delay letter promised must have come, or another letter must have been dispatched. The
     * date is the municipality's own, so nothing is stepped over; the month has not begun anew.
     *
     * @param promisedIn the day the delay letter left
     * @param promisedOn a working day after it
     */
    public static MunicipalDeadline promisedAnswer(LocalDate promisedIn, LocalDate promisedOn, Policy policy) {
        Rulebook rulebook = Rulebooks.at(promisedIn);
        return new MunicipalDeadline(
                DeadlineRule.PROMISED_ANSWER,
                promisedIn,
                promisedOn,
                promisedOn,
                warnings(promisedIn, promisedOn, policy.deadlines().warningDays()),
                List.of(),
                rulebook.basisOf(Rule.PROMISED_ANSWER),
                rulebook.version());
    }

    /** Whether a date can be promised, and what to propose instead. */
    public static PromisedDate promise(LocalDate proposed) {
        Optional<NonWorkingDay> reason = NorwegianCalendar.nonWorkingReason(proposed);
        return reason.<PromisedDate>map(day -> new PromisedDate.OnNonWorkingDay(
                        day,
                        NorwegianCalendar.previousWorkingDay(proposed),
                        NorwegianCalendar.nextWorkingDay(proposed)))
                .orElseGet(() -> new PromisedDate.OnWorkingDay(proposed));
    }

    private static LocalDate workingDaysBefore(LocalDate workingDay, int count) {
        LocalDate result = workingDay;
        for (int i = 0; i < count; i++) {
            result = NorwegianCalendar.previousWorkingDay(result);
        }
        return result;
    }

    /** Each warning on a working day on or before its nominal day, but not before the case was here. */
    private static List<LocalDate> warnings(LocalDate receivedOn, LocalDate sendBy, List<Integer> daysBefore) {
        LocalDate firstPossible = NorwegianCalendar.onOrAfter(receivedOn);
        return daysBefore.stream()
                .map(days -> NorwegianCalendar.onOrBefore(sendBy.minusDays(days)))
                .map(day -> day.isBefore(firstPossible) ? firstPossible : day)
                .filter(day -> day.isBefore(sendBy))
                .distinct()
                .sorted()
                .toList();
    }
}
