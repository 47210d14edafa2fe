package no.samtak.kit.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.EventTypes;
import no.samtak.kit.Ids;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks on a sister service's topic, as that service would: CloudEvents 1.0, binary binding, keyed by the subject. */
public final class SisterVoice implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String sister;
    private final KafkaProducer<String, String> producer;

    public SisterVoice(String sister) {
        this.sister = sister;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Suite.setting("kafka.bootstrap.servers"), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** States a fact and returns the event's id. */
    public UUID tell(String municipality, Event event, long aggregateVersion) {
        UUID eventId = Ids.next();
        tellAs(eventId, municipality, event, aggregateVersion);
        return eventId;
    }

    /** States a fact under an id that may have been used before. */
    public void tellAs(UUID eventId, String municipality, Event event, long aggregateVersion) {
        try {
            var record = new ProducerRecord<>(
                    sister + "-events", event.subject().toString(), JSON.writeValueAsString(event));
            header(record, "ce_specversion", "1.0");
            header(record, "ce_id", eventId.toString());
            header(record, "ce_source", "/samtak/" + sister);
            header(record, "ce_type", EventTypes.wireName(sister, event.getClass()));
            header(record, "ce_subject", event.subject().toString());
            header(record, "ce_time", Instant.now().toString());
            header(record, "ce_municipality", municipality);
            header(record, "ce_aggregateversion", Long.toString(aggregateVersion));
            header(record, "ce_causationid", Ids.next().toString());
            header(record, "content-type", "application/json");
            producer.send(record).get();
        } catch (ExecutionException | com.fasterxml.jackson.core.JsonProcessingException failed) {
            throw new IllegalStateException("The event could not be told", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
