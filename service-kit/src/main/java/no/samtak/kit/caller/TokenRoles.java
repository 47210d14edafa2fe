package no.samtak.kit.caller;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns a verified token into a {@link Caller} and the roles that open doors. Which issuer signed it decides what it
 * can say: staff roles only from the staff issuer, organisations only from the system issuer. The client id never
 * opens anything.
 */
@ApplicationScoped
public class TokenRoles implements SecurityIdentityAugmentor {

    static final String CALLER = "samtak.caller";

    private final Map<String, String> scopeRoles;

    /** @param scopeRoles which role each scope of a system token gives */
    TokenRoles(@ConfigProperty(name = "samtak.scope-roles") Map<String, String> scopeRoles) {
        this.scopeRoles = Map.copyOf(scopeRoles);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        String issuer = Optional.<String>ofNullable(identity.getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE))
                .orElse("");
        var augmented = QuarkusSecurityIdentity.builder().setPrincipal(token).addCredentials(identity.getCredentials());
        augmented.addAttributes(identity.getAttributes());
        switch (issuer) {
            case "helseid" -> {
                var staff = new Caller.Staff(token.getSubject(), texts(token, "roles"), texts(token, "organisations"));
                augmented.addAttribute(CALLER, staff).addRoles(staff.roles());
            }
            case "maskinporten" -> {
                var system = new Caller.ExternalSystem(organisationNumber(token));
                augmented.addAttribute(CALLER, system);
                scopes(token)
                        .forEach(scope ->
                                Optional.ofNullable(scopeRoles.get(scope)).ifPresent(augmented::addRole));
            }
            case "idporten" ->
                augmented
                        .addAttribute(CALLER, new Caller.Citizen(pseudonym(token), text(token, "pid")))
                        .addRole("CITIZEN");
            default ->
                augmented
                        .addAttribute(CALLER, new Caller.SisterService(issuer, text(token, "municipality")))
                        .addRole("SISTER_SERVICE");
        }
        return Uni.createFrom().item(augmented.build());
    }

    /** An identity provider that names people by their number gives no pseudonym: then all citizens look alike. */
    private static String pseudonym(JsonWebToken token) {
        String subject = token.getSubject();
        return subject == null || subject.equals(text(token, "pid")) ? "citizen" : subject;
    }

    private static String text(JsonWebToken token, String claim) {
        return Optional.<String>ofNullable(token.getClaim(claim)).orElse("");
    }

    private static Set<String> scopes(JsonWebToken token) {
        return Arrays.stream(text(token, "scope").split(" "))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonWebToken token, String claim) {
        JsonArray values = token.getClaim(claim);
        return values == null
                ? Set.of()
                : values.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet());
    }

    /** Maskinporten names the acting organisation as {@code consumer.ID = 0192:<organisation number>}. */
    private static String organisationNumber(JsonWebToken token) {
        JsonObject consumer = token.getClaim("consumer");
        String id = consumer == null ? "" : consumer.getString("ID", "");
        return id.substring(id.indexOf(':') + 1);
    }
}
