package no.samtak.referral.casework.domain;

import java.time.LocalDate;
import no.samtak.referral.intake.domain.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality owes an answer to one referral by, and how far that has come. The dates are kept as they were
 * computed, with the rulebook and the policy they rest on.
 *
 * @param nominalDate last day of the month as domstolloven § 148 counts it
 * @param sendBy the last working day on or before it
 * @param delayReason the case worker's reason for a delay letter, if one is written
 * @param expectedOn the date a delay letter promises, once settled
 * @param stoppedWhy code for what ended the clock
 */
public record CaseDeadline(
        DeadlineId id,
        CaseId caseId,
        ReferralId referralId,
        LocalDate startedOn,
        LocalDate nominalDate,
        LocalDate sendBy,
        MonthState month,
        @Nullable String delayReason,
        @Nullable LocalDate expectedOn,
        @Nullable String stoppedWhy,
        String rulebookVersion,
        String policyVersion) {

    /** The only kind there is so far: the month of fvl. § 11 a. */
    public static final String KIND = "DELAY_LETTER";

    public CaseDeadline inMonth(MonthState next) {
        return new CaseDeadline(
                id,
                caseId,
                referralId,
                startedOn,
                nominalDate,
                sendBy,
                next,
                delayReason,
                expectedOn,
                stoppedWhy,
                rulebookVersion,
                policyVersion);
    }

    public CaseDeadline promising(@Nullable String reason, LocalDate answerOn) {
        return new CaseDeadline(
                id,
                caseId,
                referralId,
                startedOn,
                nominalDate,
                sendBy,
                month,
                reason,
                answerOn,
                stoppedWhy,
                rulebookVersion,
                policyVersion);
    }

    public CaseDeadline stopped(String why) {
        return new CaseDeadline(
                id,
                caseId,
                referralId,
                startedOn,
                nominalDate,
                sendBy,
                MonthState.STOPPED,
                delayReason,
                expectedOn,
                why,
                rulebookVersion,
                policyVersion);
    }
}
