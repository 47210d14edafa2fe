package no.samtak.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.EventTypes;
import no.samtak.kit.DatabaseOutage;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.tenant.Tenant;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The one ear of a service. An event of an unknown type is skipped and counted; one that cannot be understood, or
 * fails again and again, goes to the dead-letter topic with a short reason code. While the database is away nothing is
 * given up: the listener waits for it.
 */
@ApplicationScoped
public class EventListener {

    private static final Logger LOG = Logger.getLogger(EventListener.class);
    private static final int TRIES = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final ObjectMapper json;
    private final Inbox inbox;
    private final CurrentTenant tenant;
    private final Cause cause;
    private final MeterRegistry meters;

    EventListener(ObjectMapper json, Inbox inbox, CurrentTenant tenant, Cause cause, MeterRegistry meters) {
        this.json = json;
        this.inbox = inbox;
        this.tenant = tenant;
        this.cause = cause;
        this.meters = meters;
    }

    /** One at a time, on a worker thread: on virtual threads, facts about one subject would overtake each other. */
    @Incoming("events-in")
    @Blocking(ordered = true)
    @ActivateRequestContext
    void listen(String data, IncomingCloudEventMetadata<String> envelope) throws InterruptedException {
        Optional<Class<? extends Event>> type = EventTypes.recordFor(envelope.getType());
        if (type.isEmpty()) {
            meters.counter("samtak.events.unknown", "type", envelope.getType()).increment();
            return;
        }
        try {
            hear(data, envelope, type.get());
        } catch (EventRefused refused) {
            // What raises the alarm: there should be none, ever.
            meters.counter("samtak.events.refused", "type", envelope.getType(), "reason", refused.reason())
                    .increment();
            LOG.errorf(
                    "Event %s of type %s is a dead letter: %s", envelope.getId(), envelope.getType(), refused.reason());
            throw refused;
        }
        meters.counter("samtak.events.received", "type", envelope.getType()).increment();
    }

    private void hear(String data, IncomingCloudEventMetadata<String> envelope, Class<? extends Event> type)
            throws InterruptedException {
        Event event = read(data, type);
        EventContext context = context(envelope);
        tenant.resolve(new Tenant(attribute(envelope, EventAttributes.MUNICIPALITY)));
        cause.is(context.eventId());
        takeEffect(event, context);
    }

    private void takeEffect(Event event, EventContext context) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                inbox.takeEffect(event, context);
                return;
            } catch (RuntimeException failed) {
                boolean databaseIsAway = DatabaseOutage.isBehind(failed);
                if (attempt >= TRIES && !databaseIsAway) {
                    LOG.errorf(failed, "Event %s is given up after %d tries", context.eventId(), attempt);
                    throw new EventRefused("EFFECT_FAILED", failed);
                }
                LOG.warnf("Event %s will be tried again: %s", context.eventId(), failed.toString());
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }

    private Event read(String data, Class<? extends Event> type) {
        try {
            return json.readValue(data, type);
        } catch (JsonProcessingException broken) {
            throw new EventRefused("DATA_UNREADABLE", broken);
        }
    }

    private static EventContext context(IncomingCloudEventMetadata<String> envelope) {
        try {
            return new EventContext(
                    UUID.fromString(envelope.getId()),
                    lastSegment(envelope.getSource().getPath()),
                    Long.parseLong(attribute(envelope, EventAttributes.AGGREGATE_VERSION)),
                    envelope.getTimeStamp()
                            .orElseThrow(() -> new EventRefused("TIME_MISSING", null))
                            .toInstant(),
                    UUID.fromString(attribute(envelope, EventAttributes.CAUSATION_ID)));
        } catch (IllegalArgumentException broken) {
            throw new EventRefused("ENVELOPE_UNREADABLE", broken);
        }
    }

    private static String attribute(IncomingCloudEventMetadata<String> envelope, String name) {
        return envelope.<Object>getExtension(name)
                .map(Object::toString)
                .orElseThrow(() -> new EventRefused("ATTRIBUTE_MISSING", null));
    }

    private static String lastSegment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
