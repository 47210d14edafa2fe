package no.samtak.notification.chronicle.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import no.samtak.kit.caller.Caller;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.caller.TenantDoor;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemException;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantDirectory;
import no.samtak.notification.chronicle.domain.FeedScope;
import org.jspecify.annotations.Nullable;

/**
 * How much of which municipality's feed the client of the request in hand sees. A sender's system has no municipality
 * of its own: it names one in the header by which staff choose among theirs.
 */
@ApplicationScoped
public class ClientScope {

    private final CurrentCaller caller;
    private final CurrentTenant tenant;
    private final TenantDirectory directory;
    private final HttpHeaders headers;

    ClientScope(CurrentCaller caller, CurrentTenant tenant, TenantDirectory directory, HttpHeaders headers) {
        this.caller = caller;
        this.tenant = tenant;
        this.directory = directory;
        this.headers = headers;
    }

    /** @throws ProblemException when a sender's system names no municipality that there is */
    public FeedScope resolve() {
        return switch (caller.get()) {
            case Caller.Staff _ -> new FeedScope.Whole();
            case Caller.ExternalSystem system -> {
                tenant.resolve(named(headers.getHeaderString(TenantDoor.HEADER)));
                yield new FeedScope.OfSender(system.organisationNumber());
            }
            case Caller.Citizen _, Caller.SisterService _ ->
                throw new ProblemException(CommonProblem.NOT_ALLOWED, null, List.of());
        };
    }

    private Tenant named(@Nullable String publicNumber) {
        if (publicNumber == null) {
            throw new ProblemException(
                    CommonProblem.TENANT_NOT_CHOSEN,
                    null,
                    List.of(new Issue(
                            Issue.Place.HEADER, TenantDoor.HEADER, "REQUIRED", "The number of a municipality.")));
        }
        return directory
                .numbered(publicNumber)
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.PARAMETER_INVALID,
                        null,
                        List.of(new Issue(
                                Issue.Place.HEADER,
                                TenantDoor.HEADER,
                                "NOT_ALLOWED_VALUE",
                                "Must be a municipality that uses Samtak."))));
    }
}
