package no.samtak.local.clock;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import no.samtak.local.part.SuiteProblem;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Events that a service has published and another has not finished reading. */
final class EventsOnTheirWay implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Admin admin;

    /** How far every topic partition had been written. */
    record Standing(Map<TopicPartition, Long> written) {}

    EventsOnTheirWay(int brokerPort) {
        this.admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + brokerPort));
    }

    /** How far the topics have been written, if every service has finished reading all of it; else empty. */
    Optional<Standing> allRead() {
        List<String> groups = await(admin.listGroups().all()).stream()
                .map(group -> group.groupId())
                .filter(group -> group.endsWith("-service"))
                .toList();
        Map<String, ConsumerGroupDescription> members =
                await(admin.describeConsumerGroups(groups).all());
        Map<String, Map<TopicPartition, OffsetAndMetadata>> finished =
                await(admin.listConsumerGroupOffsets(groups.stream()
                                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec())))
                        .all());
        Map<TopicPartition, Long> written = written();
        for (String group : groups) {
            ConsumerGroupDescription readers = members.get(group);
            if (readers == null || readers.groupState() != GroupState.STABLE) {
                // A service is away, or is being given its partitions: what it has not read is not known.
                return Optional.empty();
            }
            var position = new HashMap<TopicPartition, Long>();
            readers.members().stream()
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .forEach(partition -> position.put(partition, 0L));
            finished.getOrDefault(group, Map.of()).forEach((partition, offset) -> {
                if (offset != null) {
                    position.put(partition, offset.offset());
                }
            });
            boolean isBehind = position.entrySet().stream()
                    .anyMatch(entry -> entry.getValue() < written.getOrDefault(entry.getKey(), 0L));
            if (isBehind) {
                return Optional.empty();
            }
        }
        return Optional.of(new Standing(written));
    }

    @Override
    public void close() {
        admin.close();
    }

    private Map<TopicPartition, Long> written() {
        List<String> topics = await(admin.listTopics().names()).stream()
                .filter(topic -> topic.endsWith("-events"))
                .toList();
        Map<TopicPartition, OffsetSpec> latest = await(
                        admin.describeTopics(topics).allTopicNames())
                .values()
                .stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return await(admin.listOffsets(latest).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new SuiteProblem("Kafka does not answer: " + failure.getMessage(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new SuiteProblem("Interrupted.", interruption);
        }
    }
}
