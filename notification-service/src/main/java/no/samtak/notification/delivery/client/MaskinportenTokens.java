package no.samtak.notification.delivery.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.SvarUtSettings;
import no.samtak.notification.SvarUtSettings.Maskinporten;
import org.jboss.logging.Logger;

/** Access tokens of Maskinporten, one for each municipality, kept as long as they are good. */
@ApplicationScoped
class MaskinportenTokens {

    private static final Logger LOG = Logger.getLogger(MaskinportenTokens.class);
    private static final Duration GRANT_LIFE = Duration.ofSeconds(60);
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final String GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private final TechnicalClock clock;
    private final ObjectMapper json;
    private final HttpClient http;
    private final Duration patience;
    private final Map<Tenant, Token> tokens = new ConcurrentHashMap<>();

    MaskinportenTokens(SvarUtSettings settings, TechnicalClock clock, ObjectMapper json) {
        this.clock = clock;
        this.json = json;
        this.patience = settings.connectPatience();
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    private record Token(String value, Instant goodUntil) {}

    private record Answer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}

    /**
     * The value of an Authorization header; empty when no token can be had now.
     *
     * @throws IllegalArgumentException when the key cannot be used
     */
    Optional<String> bearer(Tenant tenant, Maskinporten settings) {
        Token known = tokens.get(tenant);
        if (known != null && clock.now().isBefore(known.goodUntil())) {
            return Optional.of("Bearer " + known.value());
        }
        Optional<Token> fresh = fetch(settings);
        fresh.ifPresent(token -> tokens.put(tenant, token));
        return fresh.map(token -> "Bearer " + token.value());
    }

    /** Forgets a token that was refused, so that the next try gets a new one. */
    void forget(Tenant tenant) {
        tokens.remove(tenant);
    }

    private Optional<Token> fetch(Maskinporten settings) {
        Instant now = clock.now();
        String form = "grant_type=" + encode(GRANT_TYPE) + "&assertion=" + encode(grant(settings));
        HttpRequest request = HttpRequest.newBuilder(settings.tokenAddress())
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                LOG.errorf("Maskinporten answered %d to client %s", response.statusCode(), settings.clientId());
                return Optional.empty();
            }
            Answer answer = json.readValue(response.body(), Answer.class);
            return Optional.of(new Token(
                    answer.accessToken(), now.plusSeconds(answer.expiresIn()).minus(MARGIN)));
        } catch (JsonProcessingException unreadable) {
            // Without the cause: a parser may quote what it stumbles over, and here that is a token.
            LOG.error("Maskinporten's answer cannot be read");
            return Optional.empty();
        } catch (IOException unreachable) {
            LOG.errorf("Maskinporten did not answer: %s", unreachable.toString());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Maskinporten", stopped);
        }
    }

    private static String grant(Maskinporten settings) {
        var claims = Jwt.issuer(settings.clientId())
                .audience(settings.audience())
                .claim("scope", settings.scope())
                .claim("jti", Ids.next().toString())
                .expiresIn(GRANT_LIFE);
        settings.consumerOrganisation().ifPresent(organisation -> claims.claim("consumer_org", organisation));
        return claims.jws().keyId(settings.keyId()).sign(key(settings.keyFile()));
    }

    private static PrivateKey key(Path file) {
        try {
            String base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            // Without the cause: a parser may quote what it stumbles over, and here that is a secret.
            throw new IllegalArgumentException("No RSA private key in PKCS #8 can be read from " + file);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
