package no.samtak.coordinator.task.domain;

import java.time.LocalDate;
import no.samtak.coordinator.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to show; null leaves a condition out.
 *
 * @param dueBefore only those due before this date
 */
public record TaskFilter(
        @Nullable CaseId caseId,
        @Nullable Progress progress,
        @Nullable LocalDate dueBefore) {

    /** Whether somebody has been appointed. */
    public enum Progress {
        OPEN,
        DONE
    }
}
