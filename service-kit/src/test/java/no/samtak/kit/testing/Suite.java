package no.samtak.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import no.samtak.local.parts.LocalTokens;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test needs of the parts that {@link SuiteParts} has started. */
public final class Suite {

    /** A service that has just joined its topics on a busy machine needs more than the usual ten seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static {
        Awaitility.setDefaultTimeout(PATIENCE);
    }

    private Suite() {}

    /** A folder of the test's own, deleted when all tests have ended. */
    public static Path folder() {
        return Path.of(setting("samtak.test-folder"));
    }

    /** The clock that every service of the suite reads its legal time from. */
    public static MovableLegalClock legalClock() {
        return new MovableLegalClock(Path.of(setting("samtak.legal-clock-file")));
    }

    /** Tokens of people and systems. */
    public static LocalTokens tokens() {
        return new LocalTokens(URI.create(setting("samtak.identity-provider")));
    }

    /** The token with which {@code sister} asks the service {@code audience} about one municipality. */
    public static String sisterToken(String sister, String audience, String municipality) {
        return sign(sister, audience, municipality, privateKey(setting("samtak.service-key")));
    }

    /** The same token, signed with a key that nobody trusts. */
    public static String forgedSisterToken(String sister, String audience, String municipality) {
        return sign(sister, audience, municipality, SisterKeys.generate().getPrivate());
    }

    /**
     * A connection as one of the three roles of a service's database, for looking behind its back.
     *
     * @param role {@code owner}, {@code app} or {@code worker}
     */
    public static Connection database(String service, String role) throws SQLException {
        String user = service + "_" + role;
        String url = "jdbc:postgresql://localhost:" + setting("samtak.database.port") + "/" + service;
        return DriverManager.getConnection(url, user, user);
    }

    static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static String sign(String sister, String audience, String municipality, PrivateKey key) {
        return Jwt.issuer(sister)
                .subject(sister)
                .audience(audience)
                .claim("municipality", municipality)
                .claim("purpose", "TEST")
                .expiresIn(Duration.ofSeconds(60))
                .jws()
                .sign(key);
    }

    private static PrivateKey privateKey(String base64) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
