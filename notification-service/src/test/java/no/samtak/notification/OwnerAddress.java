package no.samtak.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import no.samtak.local.parts.FreePort;
import org.jspecify.annotations.Nullable;

/** Where the service under test looks for referral-service, and where it puts letters. A {@link Referral} may listen. */
public final class OwnerAddress implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path mailbox;

    @Override
    public Map<String, String> start() {
        try {
            mailbox = Files.createTempDirectory("samtak-mailbox-");
            return Map.of(
                    "samtak.referral.url", "http://localhost:" + FreePort.any(),
                    "samtak.mailbox-folder", mailbox.toString(),
                    "samtak.letters.look-every", "PT0.1S",
                    "samtak.letters.first-pause", "PT0.05S",
                    "samtak.letters.longest-pause", "PT0.5S");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        if (mailbox == null) {
            return;
        }
        try (Stream<Path> everything = Files.walk(mailbox)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
