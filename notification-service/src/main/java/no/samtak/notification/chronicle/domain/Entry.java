package no.samtak.notification.chronicle.domain;

import java.time.Instant;
import java.util.UUID;
import no.samtak.contracts.event.CaseHiddenV1;
import no.samtak.contracts.event.EventTypes;
import no.samtak.notification.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One event as it was told.
 *
 * @param source the service that told it, such as {@code referral}
 * @param type its name on the wire, such as {@code no.samtak.referral.DecisionMade.v1}
 * @param caseId null for a fact that is about no case
 * @param senderOrganisation whose system sent the referral that this registers; null for every other fact
 * @param causationId the event or the request that led to it
 * @param occurredAt legal time
 * @param data its facts, JSON
 */
public record Entry(
        UUID eventId,
        String source,
        String type,
        UUID subject,
        @Nullable CaseId caseId,
        @Nullable String senderOrganisation,
        long aggregateVersion,
        UUID causationId,
        Instant occurredAt,
        String data) {

    /** From here on the case is shown to nobody: it was about the wrong person. */
    public boolean hidesTheCase() {
        return type.equals(EventTypes.wireName("referral", CaseHiddenV1.class));
    }
}
