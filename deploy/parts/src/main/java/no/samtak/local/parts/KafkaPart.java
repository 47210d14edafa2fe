package no.samtak.local.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;

/**
 * One Apache Kafka node, broker and controller in one, with the topics of the suite.
 *
 * <p>Topics are never created by being used. A record that was acknowledged survives {@code kill -9} of the process: it
 * is in the operating system's page cache.
 */
public final class KafkaPart implements AutoCloseable {
    /** The services; each has a topic for what it says and one for what it could not handle. */
    public static final List<String> SERVICES = List.of("referral", "coordinator", "plan", "notification");

    private static final int EVENT_PARTITIONS = 12;
    private static final short SINGLE_COPY = 1;

    private final KafkaRaftServer server;
    private final int port;

    private KafkaPart(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the node on the data in the folder, or on an empty folder, and creates the topics that are missing. */
    public static KafkaPart start(Path dataFolder, int port) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        int brokerPort = FreePort.orAny(port);
        Map<String, String> settings = settings(folder, brokerPort, FreePort.any());
        format(folder, settings);
        var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
        var part = new KafkaPart(server, brokerPort);
        part.createTopics();
        return part;
    }

    /** The topic on which a service says what has happened. */
    public static String eventsOf(String service) {
        return service + "-events";
    }

    /** The topic in which a service sets aside the events that it could not handle. */
    public static String deadLettersOf(String service) {
        return service + "-dead-letters";
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Stops the node in order; the data stays. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Map<String, String> settings(Path folder, int port, int controllerPort) {
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,CLIENTS:PLAINTEXT");
        settings.put("inter.broker.listener.name", "CLIENTS");
        settings.put("listeners", "CLIENTS://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        settings.put("log.dirs", folder.toString());
        settings.put("auto.create.topics.enable", "false");
        // Nothing is forgotten locally: a story may stand still for weeks.
        settings.put("log.retention.ms", "-1");
        settings.put("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
        // One node: one copy of everything, and few partitions for Kafka's own topics so that it starts fast.
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // After kill -9 the controller waits this long before it lets the same broker in again.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
        // The defaults are made for servers: 128 MB for the log cleaner, eight threads for disks.
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("log.index.size.max.bytes", "1048576");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "2");
        return settings;
    }

    private static void format(Path folder, Map<String, String> settings) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("node.properties");
            try (OutputStream out = Files.newOutputStream(file)) {
                var properties = new Properties();
                properties.putAll(settings);
                properties.store(out, null);
            }
            String[] command = {
                "format", "--ignore-formatted", "--cluster-id", "c2FtdGFrLWxvY2FsLTAwMQ", "--config", file.toString()
            };
            int status = StorageTool.execute(
                    command, new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
            if (status != 0) {
                throw new IllegalStateException("Kafka could not prepare its folder " + folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Kafka could not prepare its folder " + folder, failure);
        }
    }

    private void createTopics() {
        List<NewTopic> topics = SERVICES.stream()
                .flatMap(service -> Stream.of(
                        new NewTopic(eventsOf(service), EVENT_PARTITIONS, SINGLE_COPY),
                        new NewTopic(deadLettersOf(service), 1, SINGLE_COPY)))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            for (var creation : admin.createTopics(topics).values().entrySet()) {
                try {
                    creation.getValue().get();
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("Topic " + creation.getKey() + " was not created", failure);
                    }
                }
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", interruption);
        }
    }
}
