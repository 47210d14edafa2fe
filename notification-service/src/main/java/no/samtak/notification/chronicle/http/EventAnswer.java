package no.samtak.notification.chronicle.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import no.samtak.law.language.Text;
import no.samtak.notification.chronicle.domain.Entry;
import no.samtak.notification.chronicle.domain.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One event: ids, codes and legal facts. Who needs more asks its service.
 *
 * @param service that told it
 * @param type name on the wire
 * @param at legal time, UTC
 * @param causationId the event or the request that led to it
 * @param label what people read
 */
@Schema(name = "ChronicleEvent")
public record EventAnswer(
        UUID eventId,
        String service,
        String type,
        UUID subject,
        @Nullable UUID caseId,
        Instant at,
        UUID causationId,
        Label label,

        @Schema(description = "The facts, as in the event contract of the type.", implementation = Object.class)
        @JsonRawValue
        String data) {

    /** In bokmål and nynorsk. */
    @Schema(name = "Label")
    public record Label(String nb, String nn) {}

    static EventAnswer of(Entry entry) {
        Text label = Labels.of(entry.type()).orElseGet(() -> new Text(entry.type(), entry.type()));
        return new EventAnswer(
                entry.eventId(),
                entry.source(),
                entry.type(),
                entry.subject(),
                entry.caseId() == null ? null : entry.caseId().value(),
                entry.occurredAt(),
                entry.causationId(),
                new Label(label.nb(), label.nn()),
                entry.data());
    }
}
