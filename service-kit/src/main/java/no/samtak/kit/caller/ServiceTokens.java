package no.samtak.kit.caller;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.Tenant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tokens with which this service asks a sister service: signed by this service, good for one minute, one sister and one
 * tenant. They open {@code /internal/v1} and nothing else.
 */
@ApplicationScoped
public class ServiceTokens {

    private static final Duration LIFE = Duration.ofSeconds(60);

    private final String service;
    private final PrivateKey key;

    /** @param key an RSA private key, PKCS #8 in base64 */
    ServiceTokens(
            @ConfigProperty(name = "samtak.service") String service,
            @ConfigProperty(name = "samtak.service-key") String key) {
        this.service = service;
        this.key = read(key);
    }

    /** The value of an Authorization header. */
    public String bearer(String sister, Tenant tenant, String purpose) {
        return "Bearer "
                + Jwt.issuer(service)
                        .subject(service)
                        .audience(sister)
                        .claim("municipality", tenant.id())
                        .claim("purpose", purpose)
                        .claim("jti", Ids.next().toString())
                        .expiresIn(LIFE)
                        .jws()
                        .sign(key);
    }

    private static PrivateKey read(String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            // Without the cause: a parser may quote what it stumbles over, and here that is a secret.
            throw new IllegalStateException("samtak.service-key is no RSA private key in PKCS #8, base64");
        }
    }
}
