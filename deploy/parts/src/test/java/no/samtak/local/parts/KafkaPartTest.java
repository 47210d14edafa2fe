package no.samtak.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaPartTest {
    @TempDir
    private Path folder;

    @Test
    void everyServiceHasItsTopics() throws Exception {
        try (var kafka = KafkaPart.start(folder, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            var topics = admin.describeTopics(List.of("referral-events", "notification-dead-letters"))
                    .allTopicNames()
                    .get();

            assertThat(topics.get("referral-events").partitions()).hasSize(12);
            assertThat(topics.get("notification-dead-letters").partitions()).hasSize(1);
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrder(
                            "referral-events",
                            "coordinator-events",
                            "plan-events",
                            "notification-events",
                            "referral-dead-letters",
                            "coordinator-dead-letters",
                            "plan-dead-letters",
                            "notification-dead-letters");
        }
    }

    @Test
    void anEventIsReadAfterAKillAndARestart() throws Exception {
        int port = FreePort.any();
        Process broker = BrokerProcess.start(folder, port);
        send(port, "plan-events", "kept");
        broker.destroyForcibly().waitFor();

        try (var kafka = KafkaPart.start(folder, port)) {
            assertThat(read(kafka.port(), "plan-events")).containsExactly("kept");
        }
    }

    @Test
    void aTopicIsNotCreatedByBeingUsed() {
        try (var kafka = KafkaPart.start(folder, 0)) {
            assertThatThrownBy(() -> send(kafka.port(), "misspelt-events", "lost"))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
        }
    }

    private static void send(int port, String topic, String content) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", "localhost:" + port, "acks", "all", "max.block.ms", "5000"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", content)).get();
        }
    }

    private static List<String> read(int port, String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "localhost:" + port, "group.id", "test", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long giveUpAt = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < giveUpAt) {
                var records = consumer.poll(Duration.ofMillis(500));
                if (!records.isEmpty()) {
                    return StreamSupport.stream(records.spliterator(), false)
                            .map(record -> record.value())
                            .toList();
                }
            }
            return List.of();
        }
    }

    /** The same part in a JVM of its own, so that it can be killed. */
    static final class BrokerProcess {
        private BrokerProcess() {}

        static Process start(Path folder, int port) throws Exception {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            BrokerProcess.class.getName(),
                            folder.toString(),
                            Integer.toString(port))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var output = process.inputReader(StandardCharsets.UTF_8)) {
                assertThat(output.readLine()).isEqualTo("ready");
            }
            return process;
        }

        public static void main(String[] arguments) {
            KafkaPart.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            System.out.println("ready");
        }
    }
}
