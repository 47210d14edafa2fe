package no.samtak.referral.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.law.deadline.Deadlines;
import no.samtak.law.policy.Policy;
import no.samtak.referral.intake.domain.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A date the municipality owes somebody a letter by, unless the case is answered first, and how far that has come. The
 * dates are kept as they were computed, with the rulebook and the policy they rest on.
 *
 * @param follows the deadline whose letter promised this date; null for the month itself
 * @param startedOn the received date, or the day the promising letter left
 * @param nominalDate last day of the month as domstolloven § 148 counts it, or the promised date
 * @param sendBy the last working day on or before it
 * @param delay what its letter says, once settled
 * @param stop what ended the clock, if anything has
 */
public record CaseDeadline(
        DeadlineId id,
        CaseId caseId,
        ReferralId referralId,
        DeadlineKind kind,
        @Nullable DeadlineId follows,
        LocalDate startedOn,
        LocalDate nominalDate,
        LocalDate sendBy,
        MonthState month,
        @Nullable Delay delay,
        @Nullable Stop stop,
        String rulebookVersion,
        String policyVersion) {

    /**
     * Why the answer takes longer, and when it will come.
     *
     * @param reason the case worker's, whole sentences; null for the municipality's standing one
     * @param by who gave the reason
     * @param expectedOn a working day after send-by
     */
    public record Delay(@Nullable String reason, @Nullable String by, LocalDate expectedOn) {

        /** Without the reason, which is free text. */
        @Override
        public String toString() {
            return "Delay[" + expectedOn + "]";
        }
    }

    /**
     * The end of the clock.
     *
     * @param by who said so
     * @param how it is known, in a few words; null where our own records say it
     * @param at legal time
     */
    public record Stop(ClockStop why, String by, @Nullable String how, Instant at) {}

    /** The working days on which somebody is told that it draws near, by what the municipality has decided. */
    public List<LocalDate> warnings(Policy policy) {
        return switch (kind) {
            case DELAY_LETTER -> Deadlines.delayLetter(startedOn, policy).warnings();
            case PROMISED_ANSWER ->
                Deadlines.promisedAnswer(startedOn, sendBy, policy).warnings();
        };
    }

    public CaseDeadline inMonth(MonthState next) {
        return with(startedOn, nominalDate, sendBy, next, delay, stop);
    }

    public CaseDeadline promising(Delay settled) {
        return with(startedOn, nominalDate, sendBy, month, settled, stop);
    }

    /** A promise made anew, because the letter that made it did not arrive and another says another date. */
    public CaseDeadline replanned(LocalDate madeOn, LocalDate promisedOn) {
        return with(madeOn, promisedOn, promisedOn, MonthState.RUNNING, null, stop);
    }

    public CaseDeadline stopped(Stop end) {
        return with(startedOn, nominalDate, sendBy, MonthState.STOPPED, delay, end);
    }

    private CaseDeadline with(
            LocalDate from,
            LocalDate nominal,
            LocalDate lastDay,
            MonthState state,
            @Nullable Delay settled,
            @Nullable Stop end) {
        return new CaseDeadline(
                id,
                caseId,
                referralId,
                kind,
                follows,
                from,
                nominal,
                lastDay,
                state,
                settled,
                end,
                rulebookVersion,
                policyVersion);
    }
}
