package no.samtak.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears everything that was ever said on one topic. */
public final class TopicEar implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration SILENCE = Duration.ofMillis(200);

    /** One event as it came. */
    public record Heard(UUID eventId, String type, UUID subject, String municipality, JsonNode data) {}

    private final KafkaConsumer<String, String> consumer;
    private final List<Heard> heard = new ArrayList<>();

    public TopicEar(String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Suite.setting("kafka.bootstrap.servers"), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        List<PartitionInfo> partitions = consumer.partitionsFor(topic);
        consumer.assign(partitions.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
    }

    /** All events about one subject, oldest first. */
    public List<Heard> about(UUID subject) {
        while (true) {
            var records = consumer.poll(SILENCE);
            records.forEach(record -> heard.add(read(record)));
            if (records.isEmpty()) {
                return heard.stream()
                        .filter(event -> event.subject().equals(subject))
                        .toList();
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Heard read(ConsumerRecord<String, String> record) {
        try {
            return new Heard(
                    UUID.fromString(header(record, "ce_id")),
                    header(record, "ce_type"),
                    UUID.fromString(record.key()),
                    header(record, "ce_municipality"),
                    JSON.readTree(record.value()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Not JSON on " + record.topic(), broken);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
