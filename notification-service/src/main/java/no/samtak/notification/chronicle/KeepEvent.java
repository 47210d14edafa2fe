package no.samtak.notification.chronicle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.EventTypes;
import no.samtak.contracts.event.ReferralRegisteredV1;
import no.samtak.kit.event.EventContext;
import no.samtak.notification.CaseId;
import no.samtak.notification.chronicle.domain.Entry;
import no.samtak.notification.chronicle.store.ChronicleRepository;
import org.jspecify.annotations.Nullable;

/** Keeps an event for good. It gets its number in the feed once it is committed. */
@ApplicationScoped
public class KeepEvent {

    private final ChronicleRepository chronicle;
    private final ObjectMapper json;

    KeepEvent(ChronicleRepository chronicle, ObjectMapper json) {
        this.chronicle = chronicle;
        this.json = json;
    }

    @Transactional
    public void handle(Event event, EventContext context) {
        JsonNode data = json.valueToTree(event);
        chronicle.add(new Entry(
                context.eventId(),
                context.source(),
                EventTypes.wireName(context.source(), event.getClass()),
                event.subject(),
                caseIn(data),
                senderIn(event),
                context.aggregateVersion(),
                context.causationId(),
                context.occurredAt(),
                written(data)));
    }

    private static @Nullable CaseId caseIn(JsonNode data) {
        JsonNode caseId = data.get("caseId");
        return caseId == null || !caseId.isTextual() ? null : new CaseId(UUID.fromString(caseId.textValue()));
    }

    private static @Nullable String senderIn(Event event) {
        return event instanceof ReferralRegisteredV1 registered ? registered.senderOrganisation() : null;
    }

    private String written(JsonNode data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree could not be written as JSON", impossible);
        }
    }
}
