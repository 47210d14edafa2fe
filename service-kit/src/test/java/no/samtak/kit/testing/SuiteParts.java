package no.samtak.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samtak.kit.crypto.KeyRing;
import no.samtak.local.parts.IdentityProviderPart;
import no.samtak.local.parts.KafkaPart;
import no.samtak.local.parts.PostgresPart;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Kafka and the identity provider for the tests of a service, on free ports and in a folder of their own.
 * Use it as {@code @WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)}; {@link Suite} then
 * gives a test what it needs of them.
 */
public final class SuiteParts implements QuarkusTestResourceLifecycleManager {

    private static final List<String> SERVICES = List.of("referral", "coordinator", "plan", "notification");

    private static final String KEY_RING =
            Base64.getEncoder().encodeToString(KeyRing.generate().getBytes(StandardCharsets.UTF_8));

    private @Nullable Path folder;
    private @Nullable PostgresPart postgres;
    private @Nullable KafkaPart kafka;
    private @Nullable IdentityProviderPart identityProvider;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("samtak-test-");
            postgres = PostgresPart.start(folder.resolve("postgres"), 0);
            kafka = KafkaPart.start(folder.resolve("kafka"), 0);
            identityProvider = IdentityProviderPart.start(0);
            Path clock = Files.write(folder.resolve("legal-clock"), new byte[Long.BYTES]);
            var settings = new HashMap<String, String>();
            settings.put("samtak.database.port", Integer.toString(postgres.port()));
            settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
            settings.put("samtak.identity-provider", identityProvider.url().toString());
            settings.put("samtak.legal-clock-file", clock.toString());
            settings.put("samtak.test-folder", folder.toString());
            settings.put("samtak.service-key", SisterKeys.privateKey());
            settings.put("samtak.key-ring", KEY_RING);
            SERVICES.forEach(sister -> settings.put("samtak." + sister + ".public-key", SisterKeys.publicKey()));
            settings.put("quarkus.http.test-port", "0");
            // The broker runs in this process and is talkative.
            List.of("kafka", "org.apache.kafka", "state.change.logger")
                    .forEach(talker -> settings.put("quarkus.log.category.\"" + talker + "\".level", "WARN"));
            return settings;
        } catch (IOException failed) {
            throw new UncheckedIOException("The parts of the suite could not be started", failed);
        }
    }

    @Override
    public void stop() {
        if (identityProvider != null) {
            identityProvider.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        if (folder != null) {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> everything = Files.walk(folder)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The test folder could not be deleted: " + folder, failed);
        }
    }
}
