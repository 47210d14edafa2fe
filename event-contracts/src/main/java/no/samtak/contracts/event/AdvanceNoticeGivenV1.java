package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was granted may be changed or ended, and the party may comment first.
 *
 * @param schemes which ones
 * @param commentsBy the last day to comment, Europe/Oslo
 */
public record AdvanceNoticeGivenV1(UUID caseId, UUID noticeId, List<String> schemes, LocalDate commentsBy)
        implements Event {

    public AdvanceNoticeGivenV1 {
        schemes = List.copyOf(schemes);
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
