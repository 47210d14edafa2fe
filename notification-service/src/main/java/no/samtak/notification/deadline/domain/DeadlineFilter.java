package no.samtak.notification.deadline.domain;

import java.time.LocalDate;
import no.samtak.notification.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Which deadlines to show; null leaves a condition out.
 *
 * @param dueBefore only those whose send-by date is before this date
 */
public record DeadlineFilter(
        @Nullable CaseId caseId,
        @Nullable DeadlineState state,
        @Nullable LocalDate dueBefore) {}
