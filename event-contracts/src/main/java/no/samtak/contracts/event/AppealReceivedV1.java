package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal has arrived. A late one is received too: a person assesses the lateness.
 *
 * @param decisionId what it is about; null where it says that a granted right is not fulfilled
 * @param ground {@code DECISION} or {@code NOT_FULFILLED}
 * @param receivedOn in Europe/Oslo
 * @param timeliness {@code IN_TIME}, {@code LATE}, {@code AFTER_A_YEAR} or {@code NOT_LIMITED}
 */
public record AppealReceivedV1(
        UUID caseId, UUID appealId, @Nullable UUID decisionId, String ground, LocalDate receivedOn, String timeliness)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
