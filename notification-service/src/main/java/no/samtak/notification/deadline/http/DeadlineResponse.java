package no.samtak.notification.deadline.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.notification.deadline.domain.AnsweredBy;
import no.samtak.notification.deadline.domain.Deadline;
import no.samtak.notification.deadline.domain.DeadlineState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A watched deadline as staff see it. Dates are dates in Europe/Oslo. */
@Schema(name = "Deadline")
public record DeadlineResponse(
        UUID deadlineId,
        UUID caseId,

        @Schema(description = "The service that announced it.", examples = "referral")
        String owner,

        @Schema(description = "What it is for.", examples = "DELAY_LETTER")
        String kind,

        @Schema(description = "What meets it: a letter that leaves in time, or what people do.")
        AnsweredBy answeredBy,

        @Schema(description = "The last day of the period as the statute counts it.")
        LocalDate nominalDate,

        @Schema(description = "The last working day on which the municipality can still act in time.")
        LocalDate sendBy,

        @Schema(description = "The days on which staff are told.")
        List<LocalDate> warnings,

        @Schema(description = "Codes of the statutes the dates rest on.")
        List<String> legalBasis,

        DeadlineState state,

        @Schema(description = "When the service acts next by itself.") @Nullable Instant nextFireAt,

        @Schema(description = "When it was met or void.") @Nullable Instant endedAt,

        @Schema(description = "Why it is void.", examples = "DECIDED") @Nullable String voidReason) {

    static DeadlineResponse of(Deadline deadline) {
        return new DeadlineResponse(
                deadline.id().value(),
                deadline.caseId().value(),
                deadline.owner(),
                deadline.kind(),
                deadline.answeredBy(),
                deadline.dates().nominal(),
                deadline.dates().sendBy(),
                deadline.dates().warnings(),
                deadline.legalBasis(),
                deadline.state(),
                deadline.nextFireAt(),
                deadline.endedAt(),
                deadline.voidReason());
    }
}
