package no.samtak.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.DatabaseOutage;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where a problem becomes an answer. */
public final class ProblemResponses {

    private static final Logger LOG = Logger.getLogger(ProblemResponses.class);
    private static final int RETRY_AFTER_SECONDS = 1;

    public static Response of(ProblemCode code, @Nullable String detail) {
        return of(code, detail, List.of());
    }

    public static Response of(ProblemCode code, @Nullable String detail, List<Issue> issues) {
        UUID errorId = UUID.randomUUID();
        var problem = new Problem(
                code.type(),
                code.title(),
                code.status(),
                detail,
                URI.create("urn:uuid:" + errorId),
                code.name(),
                errorId,
                issues);
        return Response.status(code.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    @ServerExceptionMapper
    Response problem(ProblemException refused) {
        return of(refused.code(), refused.detail(), refused.issues());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notAuthenticated(SecurityException refused) {
        Response problem = of(CommonProblem.NOT_AUTHENTICATED, null);
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refused) {
        return of(CommonProblem.NOT_ALLOWED, null);
    }

    @ServerExceptionMapper
    Response fromFramework(WebApplicationException refused) {
        return of(CommonProblem.forStatus(refused.getResponse().getStatus()), null);
    }

    /** The framework has a page of its own for a rule that breaks. */
    @ServerExceptionMapper({Throwable.class, ValidationException.class})
    Response unexpected(Throwable failed) {
        return DatabaseOutage.isBehind(failed) ? outOfReach(failed) : internalError(failed);
    }

    /** Whether the request took effect nobody knows: the connection may have broken on the commit or on its answer. */
    public static Response outOfReach(Throwable failed) {
        Response problem = of(CommonProblem.OUT_OF_REACH, null);
        LOG.warnf("The database is away, errorId %s: %s", errorId(problem), failed.toString());
        return Response.fromResponse(problem)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static Response internalError(Throwable failed) {
        Response problem = of(CommonProblem.INTERNAL_ERROR, null);
        LOG.errorf(failed, "Unexpected failure, errorId %s", errorId(problem));
        return problem;
    }

    private static UUID errorId(Response problem) {
        return ((Problem) problem.getEntity()).errorId();
    }
}
