package no.samtak.notification;

import static no.samtak.notification.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.SuiteParts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What the service cannot understand is put aside and told of; what it has never heard of is counted. */
@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
class BrokenEventsTest {

    @Inject
    MeterRegistry meters;

    private final UUID caseId = Ids.next();

    @Test
    void aKnownEventWithBrokenDataIsADeadLetterWithItsReasonAndTakesEffectOnceItIsMended() throws Exception {
        UUID eventId = Ids.next();
        double refused = count("samtak.events.refused");
        send("no.samtak.referral.DeadlineVoided.v1", eventId, "{\"caseId\":\"nobody\"}");

        await().until(() -> deadLetter(eventId).size() == 1);
        var letter = deadLetter(eventId).getFirst();
        assertThat(letter.value()).isEqualTo("{\"caseId\":\"nobody\"}");
        assertThat(header(letter, "dead-letter-reason")).isEqualTo("DATA_UNREADABLE");
        assertThat(count("samtak.events.refused")).isEqualTo(refused + 1);

        // Sent again as it should have been, under the id it had.
        try (var referral = new SisterVoice("referral")) {
            UUID deadlineId = Ids.next();
            referral.tellAs(eventId, "bjornafjorden", Referral.delayLetterDeadline(caseId, deadlineId), 1);
        }
        var caseWorker = CaseWorker.of(CaseWorker.BJORNAFJORDEN);
        await().until(() -> !caseWorker.deadlineState(caseId).isEmpty());
    }

    @Test
    void anEventOfATypeThatNobodyKnowsIsSkippedAndCounted() throws Exception {
        UUID eventId = Ids.next();
        double unknown = count("samtak.events.unknown");

        send("no.samtak.referral.CoffeeServed.v1", eventId, "{}");

        await().until(() -> count("samtak.events.unknown") == unknown + 1);
        assertThat(deadLetter(eventId)).isEmpty();
    }

    private double count(String meter) {
        return meters.find(meter).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private void send(String type, UUID eventId, String data) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers()),
                new StringSerializer(),
                new StringSerializer())) {
            var record = new ProducerRecord<>("referral-events", caseId.toString(), data);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            eventId.toString(),
                            "ce_source",
                            "/samtak/referral",
                            "ce_type",
                            type,
                            "ce_subject",
                            caseId.toString(),
                            "ce_time",
                            Instant.now().toString(),
                            "ce_municipality",
                            "bjornafjorden",
                            "ce_aggregateversion",
                            "1",
                            "ce_causationid",
                            Ids.next().toString(),
                            "content-type",
                            "application/json")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private static List<ConsumerRecord<String, String>> deadLetter(UUID eventId) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", brokers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(consumer.partitionsFor("notification-dead-letters").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            consumer.poll(Duration.ofSeconds(1)).forEach(record -> {
                if (eventId.toString().equals(header(record, "ce_id"))) {
                    found.add(record);
                }
            });
            return found;
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String brokers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
