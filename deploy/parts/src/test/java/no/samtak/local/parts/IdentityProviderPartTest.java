package no.samtak.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentityProviderPartTest {
    private static final String MUNICIPALITY = "310000001";

    private IdentityProviderPart provider;
    private LocalTokens tokens;

    @BeforeEach
    void start() {
        provider = IdentityProviderPart.start(0);
        tokens = new LocalTokens(provider.url());
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void aStaffTokenSaysWhoWhatAndWhere() throws Exception {
        String token = tokens.staff("staff-1", Set.of(Role.CASE_WORKER, Role.AUDITOR), Set.of(MUNICIPALITY));

        JWTClaimsSet claims = verified(token, "helseid");

        assertThat(claims.getSubject()).isEqualTo("staff-1");
        assertThat(claims.getStringClaim("staff_id")).isEqualTo("staff-1");
        assertThat(claims.getStringListClaim("roles")).containsExactly("AUDITOR", "CASE_WORKER");
        assertThat(claims.getStringListClaim("organisations")).containsExactly(MUNICIPALITY);
        assertThat(claims.getAudience()).containsExactly("samtak");
    }

    @Test
    void aSystemTokenNamesTheOrganisationAndTheScope() throws Exception {
        JWTClaimsSet claims = verified(tokens.system(LocalTokens.HOSPITAL), "maskinporten");

        assertThat(claims.getJSONObjectClaim("consumer"))
                .isEqualTo(Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + LocalTokens.HOSPITAL));
        assertThat(claims.getStringClaim("scope")).isEqualTo("samtak:referrals");
    }

    @Test
    void aCitizenTokenCarriesTheBirthNumberOnlyAsPid() throws Exception {
        JWTClaimsSet claims = verified(tokens.citizen(LocalTokens.SYNTHETIC_CITIZEN), "idporten");

        assertThat(claims.getStringClaim("pid")).isEqualTo(LocalTokens.SYNTHETIC_CITIZEN);
        assertThat(claims.getSubject()).isNotEqualTo(LocalTokens.SYNTHETIC_CITIZEN);
    }

    @Test
    void aTokenForEveryRoleComesFromTheIssuerThatKnowsIt() throws Exception {
        for (Role role : Role.values()) {
            String issuer = switch (role) {
                case JOURNAL_SYSTEM -> "maskinporten";
                case CITIZEN -> "idporten";
                default -> "helseid";
            };
            assertThat(verified(tokens.token(role, MUNICIPALITY), issuer).getAudience())
                    .containsExactly("samtak");
        }
    }

    @Test
    void eachFlawIsARefusalOfItsOwn() {
        Set<Role> role = Set.of(Role.CASE_WORKER);
        Set<String> organisations = Set.of(MUNICIPALITY);

        assertThatThrownBy(() -> verified(tokens.expired().staff("s", role, organisations), "helseid"))
                .hasMessageContaining("Expired JWT");
        assertThatThrownBy(() -> verified(tokens.forAnotherAudience().staff("s", role, organisations), "helseid"))
                .hasMessageContaining("aud");
        assertThatThrownBy(() -> verified(tokens.fromAStranger().staff("s", role, organisations), "helseid"))
                .hasMessageContaining("no matching key");
        assertThatThrownBy(() -> verified(tokens.system(LocalTokens.HOSPITAL), "helseid"))
                .hasMessageContaining("no matching key");
    }

    @Test
    void aTokenOutlivesARestartOfItsIssuer() throws Exception {
        String token = tokens.system(LocalTokens.HOSPITAL);
        int port = provider.url().getPort();
        provider.close();
        provider = IdentityProviderPart.start(port);

        assertThat(verified(token, "maskinporten").getIssuer()).isEqualTo(provider.url() + "/maskinporten");
    }

    private JWTClaimsSet verified(String token, String issuer) throws Exception {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        URI.create(provider.url() + "/" + issuer + "/jwks").toURL())
                .build();
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                "samtak",
                new JWTClaimsSet.Builder().issuer(provider.url() + "/" + issuer).build(),
                Set.copyOf(List.of("exp", "iat"))));
        return processor.process(token, null);
    }
}
