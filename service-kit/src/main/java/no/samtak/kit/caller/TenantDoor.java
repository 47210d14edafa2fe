package no.samtak.kit.caller;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemException;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the tenant before anything else happens. Staff: from the organisations in the token, one chosen per request
 * where there are several. A sister service: as it says, since its token is signed for this. External systems and
 * citizens have none of their own: what they name or own decides, in the resource.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class TenantDoor implements ContainerRequestFilter {

    /** The municipality a request is about, by its public number. */
    public static final String HEADER = "Samtak-Municipality";

    private final CurrentCaller caller;
    private final CurrentTenant tenant;
    private final TenantDirectory directory;

    TenantDoor(CurrentCaller caller, CurrentTenant tenant, TenantDirectory directory) {
        this.caller = caller;
        this.tenant = tenant;
        this.directory = directory;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        callersOwn(request).ifPresent(tenant::resolve);
    }

    /** Whose data the request is about, also where the caller was turned away before that was settled. */
    public Optional<Tenant> tenantOf(ContainerRequestContext request) {
        try {
            return tenant.asked().or(() -> callersOwn(request));
        } catch (ProblemException unclear) {
            return Optional.empty();
        }
    }

    private Optional<Tenant> callersOwn(ContainerRequestContext request) {
        if (!caller.isKnown()) {
            return Optional.empty();
        }
        return switch (caller.get()) {
            case Caller.Staff staff -> Optional.of(chosen(staff, request.getHeaderString(HEADER)));
            case Caller.SisterService sister -> Optional.of(named(sister));
            case Caller.ExternalSystem system -> Optional.empty();
            case Caller.Citizen citizen -> Optional.empty();
        };
    }

    private Tenant chosen(Caller.Staff staff, @Nullable String publicNumber) {
        Set<Tenant> own = staff.organisations().stream()
                .flatMap(organisation -> directory.ofOrganisation(organisation).stream())
                .collect(Collectors.toSet());
        if (publicNumber != null) {
            return directory
                    .numbered(publicNumber)
                    .filter(own::contains)
                    .orElseThrow(() -> new ProblemException(
                            CommonProblem.NOT_ALLOWED, "You do not work for that municipality.", List.of()));
        }
        return switch (own.size()) {
            case 1 -> own.iterator().next();
            case 0 ->
                throw new ProblemException(
                        CommonProblem.NOT_ALLOWED, "Your organisation is no municipality here.", List.of());
            default ->
                throw new ProblemException(
                        CommonProblem.TENANT_NOT_CHOSEN,
                        null,
                        List.of(new Issue(
                                Issue.Place.HEADER, HEADER, "REQUIRED", "The number of one of your municipalities.")));
        };
    }

    private Tenant named(Caller.SisterService sister) {
        return directory
                .identified(sister.tenant())
                .orElseThrow(() ->
                        new ProblemException(CommonProblem.NOT_ALLOWED, "The token names no municipality.", List.of()));
    }
}
