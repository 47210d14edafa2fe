package no.samtak.local.parts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.JWTBearerGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bearer tokens of the local identity provider, fetched over OAuth as any client would.
 *
 * <p>The plain methods give tokens that Samtak accepts. {@link #expired()}, {@link #forAnotherAudience()} and {@link
 * #fromAStranger()} give the same tokens with one thing wrong, for negative tests.
 */
public final class LocalTokens {
    /** The audience that Samtak demands of every token. */
    public static final String AUDIENCE = "samtak";
    /** The scope that lets a system send referrals. */
    public static final String REFERRALS_SCOPE = "samtak:referrals";

    /** The synthetic organisation number of a hospital that sends referrals. */
    public static final String HOSPITAL = "310800805";
    /** The synthetic organisation number of a school that sends referrals. */
    public static final String SCHOOL = "310800813";
    /** A synthetic birth number (80 is added to the month). */
    public static final String SYNTHETIC_CITIZEN = "17859010067";

    /** An issuer that nobody trusts. */
    private static final String STRANGER = "stranger";

    private static final byte[] ANY_SECRET = new byte[32];

    private enum Flaw {
        NONE,
        EXPIRED,
        ANOTHER_AUDIENCE,
        A_STRANGER
    }

    private final URI identityProvider;
    private final Flaw flaw;

    /** Tokens of the identity provider at this address, for example {@code http://localhost:8080}. */
    public LocalTokens(URI identityProvider) {
        this(identityProvider, Flaw.NONE);
    }

    private LocalTokens(URI identityProvider, Flaw flaw) {
        this.identityProvider = identityProvider;
        this.flaw = flaw;
    }

    /** A person in a municipality (HelseID), who works for the organisations with these numbers. */
    public String staff(String staffId, Set<Role> roles, Set<String> organisationNumbers) {
        return token(
                IdentityProviderPart.HELSEID,
                Map.of(
                        "sub",
                        staffId,
                        "staff_id",
                        staffId,
                        "roles",
                        roles.stream().map(Role::name).sorted().toList(),
                        "organisations",
                        List.copyOf(new TreeSet<>(organisationNumbers))));
    }

    /** A system of the organisation with this number (Maskinporten), allowed to send referrals. */
    public String system(String organisationNumber) {
        return system(organisationNumber, REFERRALS_SCOPE);
    }

    /** A system of the organisation with this number (Maskinporten), with any scope. */
    public String system(String organisationNumber, String scope) {
        return token(
                IdentityProviderPart.MASKINPORTEN,
                Map.of(
                        "consumer",
                        Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + organisationNumber),
                        "scope",
                        scope));
    }

    /** A citizen with this synthetic birth number (ID-porten). */
    public String citizen(String birthNumber) {
        return token(IdentityProviderPart.IDPORTEN, Map.of("sub", "citizen", "pid", birthNumber));
    }

    /**
     * A token for trying things out. Staff work for the organisation with this number; the journal system is {@link
     * #HOSPITAL}'s and the citizen is {@link #SYNTHETIC_CITIZEN}, wherever.
     */
    public String token(Role role, String organisationNumber) {
        return switch (role) {
            case CASE_WORKER, UNIT_LEADER, COORDINATOR, SERVICE_PROVIDER, AUDITOR, OPERATOR -> {
                String staffId = "local-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
                yield staff(staffId, Set.of(role), Set.of(organisationNumber));
            }
            case JOURNAL_SYSTEM -> system(HOSPITAL);
            case CITIZEN -> citizen(SYNTHETIC_CITIZEN);
        };
    }

    /** Tokens that expired in 1970, else right. */
    public LocalTokens expired() {
        return new LocalTokens(identityProvider, Flaw.EXPIRED);
    }

    /** Tokens meant for somebody else than Samtak, else right. */
    public LocalTokens forAnotherAudience() {
        return new LocalTokens(identityProvider, Flaw.ANOTHER_AUDIENCE);
    }

    /** Tokens of an issuer that nobody trusts, else right. */
    public LocalTokens fromAStranger() {
        return new LocalTokens(identityProvider, Flaw.A_STRANGER);
    }

    private String token(String issuer, Map<String, Object> claims) {
        String from = flaw == Flaw.A_STRANGER ? STRANGER : issuer;
        String client = flaw == Flaw.EXPIRED ? IdentityProviderPart.EXPIRED_TOKENS : "samtak-local";
        String audience = flaw == Flaw.ANOTHER_AUDIENCE ? "somebody-else" : AUDIENCE;
        URI endpoint = URI.create(identityProvider + "/" + from + "/token");
        try {
            var request = new TokenRequest.Builder(
                            endpoint, new ClientID(client), new JWTBearerGrant(assertion(claims)))
                    .scope(new Scope("openid"))
                    .customParameter("audience", audience)
                    .build();
            HTTPResponse response = request.toHTTPRequest().send();
            response.ensureStatusCode(HTTPResponse.SC_OK);
            return JSONObjectUtils.getString(response.getBodyAsJSONObject(), "access_token");
        } catch (IOException failure) {
            throw new UncheckedIOException("The identity provider does not answer at " + identityProvider, failure);
        } catch (ParseException failure) {
            throw new IllegalStateException("No token in the answer from " + endpoint, failure);
        }
    }

    private static SignedJWT assertion(Map<String, Object> claims) {
        var content = new JWTClaimsSet.Builder();
        claims.forEach(content::claim);
        var assertion = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), content.build());
        try {
            assertion.sign(new MACSigner(ANY_SECRET));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return assertion;
    }
}
