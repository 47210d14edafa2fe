package no.samtak.notification.delivery.svarut;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A SvarUt that one municipality, Lund, sends by; the others use the local mailbox. */
public final class SvarUtAddress implements QuarkusTestResourceLifecycleManager {

    private static @Nullable StubSvarUt running;

    private @Nullable Path secrets;

    /** The one that the service under test sends to. */
    public static StubSvarUt stub() {
        return Objects.requireNonNull(running);
    }

    @Override
    public Map<String, String> start() {
        running = new StubSvarUt();
        try {
            secrets = Files.createTempDirectory("samtak-svarut-");
            Path password = Files.writeString(secrets.resolve("password"), StubSvarUt.PASSWORD + "\n");
            Path key = Files.writeString(secrets.resolve("key.pem"), privateKey());
            String account = "samtak.svarut.accounts.lund.";
            return Map.ofEntries(
                    Map.entry("samtak.svarut.address", "http://localhost:" + running.port() + "/api"),
                    Map.entry("samtak.svarut.patience", "PT1S"),
                    Map.entry("samtak.svarut.connect-patience", "PT1S"),
                    Map.entry(account + "account-id", StubSvarUt.ACCOUNT.toString()),
                    Map.entry(account + "integration-id", StubSvarUt.INTEGRATION.toString()),
                    Map.entry(account + "integration-password-file", password.toString()),
                    Map.entry(account + "maskinporten.token-address", "http://localhost:" + running.port() + "/token"),
                    Map.entry(account + "maskinporten.client-id", "samtak-test"),
                    Map.entry(account + "maskinporten.key-id", "1"),
                    Map.entry(account + "maskinporten.key-file", key.toString()),
                    Map.entry(account + "maskinporten.consumer-organisation", "311120018"),
                    Map.entry("samtak.delivery.look-every", "PT0.1S"),
                    Map.entry("samtak.delivery.first-pause", "PT0.2S"),
                    Map.entry("samtak.delivery.longest-pause", "PT0.5S"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        if (running != null) {
            running.close();
        }
        if (secrets != null) {
            try {
                Files.delete(secrets.resolve("password"));
                Files.delete(secrets.resolve("key.pem"));
                Files.delete(secrets);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static String privateKey() {
        try {
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
