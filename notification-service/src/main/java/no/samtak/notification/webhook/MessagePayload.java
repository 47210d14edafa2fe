package no.samtak.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import no.samtak.notification.chronicle.domain.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver is told: that something has happened, and to whom. Who wants to know more reads the feed. The same
 * entry is always the same text.
 */
@ApplicationScoped
class MessagePayload {

    /** What a ping is called. */
    static final String PING = "no.samtak.webhook.Ping.v1";

    private final ObjectMapper json;

    MessagePayload(ObjectMapper json) {
        this.json = json;
    }

    /** As the Standard Webhooks specification recommends. */
    private record Payload(
            String type, Instant timestamp, @Nullable Data data) {}

    private record Data(
            UUID eventId, UUID subject, @Nullable UUID caseId) {}

    String of(Entry entry) {
        return write(new Payload(
                entry.type(),
                entry.occurredAt(),
                new Data(
                        entry.eventId(),
                        entry.subject(),
                        entry.caseId() == null ? null : entry.caseId().value())));
    }

    String ping(Instant now) {
        return write(new Payload(PING, now, null));
    }

    private String write(Payload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Ids could not be written as JSON", impossible);
        }
    }
}
