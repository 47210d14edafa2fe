package no.samtak.notification.deadline.domain;

import java.time.Instant;
import java.util.List;
import no.samtak.notification.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A date that this service keeps watch over for its owner.
 *
 * @param owner the service that announced it, such as {@code referral}
 * @param kind what it is for, in its owner's words, such as {@code DELAY_LETTER}
 * @param answeredBy what meets it
 * @param nextFireAt when this service acts next by itself; null when there is nothing left to do
 * @param endedAt when it was met or void
 * @param voidReason its owner's code for why it binds nobody
 */
public record Deadline(
        DeadlineId id,
        CaseId caseId,
        String owner,
        String kind,
        AnsweredBy answeredBy,
        DeadlineDates dates,
        List<String> legalBasis,
        DeadlineState state,
        @Nullable Instant nextFireAt,
        @Nullable Instant endedAt,
        @Nullable String voidReason) {}
