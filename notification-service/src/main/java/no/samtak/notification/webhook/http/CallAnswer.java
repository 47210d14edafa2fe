package no.samtak.notification.webhook.http;

import java.time.Instant;
import java.util.UUID;
import no.samtak.notification.webhook.domain.LoggedCall;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One call, as it stands in the log. */
@Schema(name = "WebhookCall")
public record CallAnswer(
        UUID callId,

        @Schema(description = "The webhook-id: the same at every try.")
        UUID messageId,

        String type,
        int attempt,
        Instant calledAt,

        @Schema(description = "Null while the call is being made, and for one that was cut off.")
        LoggedCall.@Nullable Outcome outcome,

        @Schema(description = "What your server answered.") @Nullable Integer status,

        @Schema(description = "Why there was no answer.", examples = "TIMEOUT") @Nullable String fault,

        @Nullable Long durationMs) {

    static CallAnswer of(LoggedCall call) {
        return new CallAnswer(
                call.id().value(),
                call.messageId(),
                call.type(),
                call.attempt(),
                call.calledAt(),
                call.outcome(),
                call.status(),
                call.fault(),
                call.durationMs());
    }
}
