package no.samtak.contracts.event;

import java.util.UUID;

/**
 * An advance notice has had its answer.
 *
 * @param outcome {@code DECIDED}, or {@code DROPPED} where everything stays as it is
 */
public record AdvanceNoticeClosedV1(UUID caseId, UUID noticeId, String outcome) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
