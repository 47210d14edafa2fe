package no.samtak.law.policy;

import java.time.LocalTime;
import java.util.List;

/**
 * How early the municipality wants to be. Times are wall-clock times in Europe/Oslo.
 *
 * @param bufferWorkingDays working days before the last lawful one
 * @param warningDays calendar days before send-by on which the case worker is warned
 * @param automaticRelease when a prepared letter leaves by itself on send-by day
 * @param firstAttempts when the system begins to try on send-by day
 * @param warningTime when warnings are given
 * @param expectedAnswerWeeks how far ahead a delay letter promises the answer
 */
public record DeadlinePolicy(
        int bufferWorkingDays,
        List<Integer> warningDays,
        LocalTime automaticRelease,
        LocalTime firstAttempts,
        LocalTime warningTime,
        int expectedAnswerWeeks) {

    static final DeadlinePolicy DEFAULT =
            new DeadlinePolicy(0, List.of(7), LocalTime.of(12, 0), LocalTime.of(6, 0), LocalTime.of(7, 0), 4);

    public DeadlinePolicy {
        warningDays = List.copyOf(warningDays);
    }
}
