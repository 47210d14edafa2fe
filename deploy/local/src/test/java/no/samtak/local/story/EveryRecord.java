package no.samtak.local.story;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Everything that is on the broker, on whatever topic, its own among them.
 *
 * @param all in the order of each partition
 */
record EveryRecord(List<Heard> all) {
    /** One record, as text. */
    record Heard(String topic, String key, Map<String, String> headers, String value) {}

    private static final Duration LOOK = Duration.ofMillis(200);

    EveryRecord {
        all = List.copyOf(all);
    }

    /** What there is at this moment. */
    static EveryRecord on(int brokerPort) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", "localhost:" + brokerPort, ConsumerConfig.EXCLUDE_INTERNAL_TOPICS_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Heard> all = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(LOOK).forEach(record -> all.add(heard(record)));
            }
            return new EveryRecord(all);
        }
    }

    /** What this topic holds. */
    Stream<Heard> on(String topic) {
        return all.stream().filter(record -> record.topic().equals(topic));
    }

    private static Heard heard(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        Arrays.stream(record.headers().toArray()).forEach(header -> headers.put(header.key(), text(header.value())));
        return new Heard(record.topic(), text(record.key()), headers, text(record.value()));
    }

    private static String text(byte[] bytes) {
        return new String(Objects.requireNonNullElse(bytes, new byte[0]), StandardCharsets.UTF_8);
    }
}
