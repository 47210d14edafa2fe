package no.samtak.local.parts;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;

/**
 * NAV's mock-oauth2-server in the place of HelseID (staff), Maskinporten (systems) and ID-porten (citizens).
 *
 * <p>A token is fetched as from Maskinporten: the client sends a signed assertion (RFC 7523, grant {@code jwt-bearer})
 * to {@code <issuer>/token} with the parameter {@code audience} and gets the assertion's claims back in a token of the
 * issuer. The server does not ask who signed the assertion. The client {@code expired-tokens} gets tokens that expired
 * in 1970.
 */
public final class IdentityProviderPart implements AutoCloseable {
    /** The issuer of staff tokens. */
    public static final String HELSEID = "helseid";
    /** The issuer of tokens for systems. */
    public static final String MASKINPORTEN = "maskinporten";
    /** The issuer of citizens' tokens. */
    public static final String IDPORTEN = "idporten";
    /** The client whose tokens have always expired. */
    static final String EXPIRED_TOKENS = "expired-tokens";

    private static final List<String> ISSUERS = List.of(HELSEID, MASKINPORTEN, IDPORTEN);
    private static final long ONE_HOUR_IN_SECONDS = 3600;

    private final MockOAuth2Server server;

    private IdentityProviderPart(MockOAuth2Server server) {
        this.server = server;
    }

    /** Starts the server; its keys are the same at every start, so tokens stay valid when it is killed. */
    public static IdentityProviderPart start(int port) {
        var keys = new OAuth2TokenProvider();
        // Keys are handed out in the order they are asked for; asking in a fixed order gives each issuer its own again.
        ISSUERS.forEach(keys::publicJwkSet);
        Set<OAuth2TokenCallback> issuers = Set.of(issuing(HELSEID), issuing(MASKINPORTEN), issuing(IDPORTEN));
        var server = new MockOAuth2Server(new OAuth2Config(false, null, null, false, keys, issuers));
        server.start(FreePort.orAny(port));
        return new IdentityProviderPart(server);
    }

    /** The address under which the issuers stand, for example {@code http://localhost:8080}. */
    public URI url() {
        String url = server.baseUrl().toString();
        return URI.create(url.substring(0, url.length() - 1));
    }

    /** Stops the server. */
    @Override
    public void close() {
        server.shutdown();
    }

    private static OAuth2TokenCallback issuing(String issuer) {
        var audience = Map.<String, Object>of("aud", List.of("${audience}"));
        var expiredInTheFirstSecondOf1970 = Map.<String, Object>of("aud", List.of("${audience}"), "exp", 1L);
        return new RequestMappingTokenCallback(
                issuer,
                List.of(
                        new RequestMapping("client_id", EXPIRED_TOKENS, expiredInTheFirstSecondOf1970, "JWT"),
                        new RequestMapping("client_id", "*", audience, "JWT")),
                ONE_HOUR_IN_SECONDS);
    }
}
