package no.samtak.kit.accesslog;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.kit.DatabaseOutage;
import no.samtak.kit.caller.TenantDoor;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Problem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.tenant.Tenant;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Lets no answer out that the access log does not know of. What was given must have its committed entry; what was denied,
 * not found or refused gets one here, before the caller learns of it. If either is impossible, the answer is 500.
 *
 * <p>Nobody is known behind a 401, and nothing was touched where the request itself could not be read: these leave no
 * entry.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessLogDoor implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(AccessLogDoor.class);

    private final LogDuty duty;
    private final EntryDraft draft;
    private final KeepTry keepTry;
    private final TenantDoor tenants;

    AccessLogDoor(LogDuty duty, EntryDraft draft, KeepTry keepTry, TenantDoor tenants) {
        this.duty = duty;
        this.draft = draft;
        this.keepTry = keepTry;
        this.tenants = tenants;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        matched(request).ifPresent(duty::operationIs);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // A role that opens nothing is found out before any filter runs.
        Optional<Method> operation = duty.operation().or(() -> matched(request));
        if (operation.isEmpty() || duty.kept().get()) {
            return;
        }
        Logged logged = operation.get().getAnnotation(Logged.class);
        boolean isGiven = response.getStatus() < 400;
        if (logged != null && !isGiven) {
            outcome(response.getStatus())
                    .map(outcome ->
                            draft.of(logged, municipality(request), outcome).about(askedFor(request), null))
                    .ifPresent(entry -> keep(entry, request, response));
        } else if (isGiven && !operation.get().isAnnotationPresent(NotLogged.class)) {
            LOG.errorf("%s has answered without an entry in the access log", operation.get());
            withhold(response, noEntry());
        }
    }

    private static Optional<Method> matched(ContainerRequestContext request) {
        var resource = ((ResteasyReactiveContainerRequestContext) request)
                .getServerRequestContext()
                .getResteasyReactiveResourceInfo();
        return Optional.ofNullable(resource).map(info -> info.getMethod());
    }

    private static Optional<Outcome> outcome(int status) {
        return switch (status) {
            case 400, 401, 405, 406, 413, 415, 428 -> Optional.empty();
            case 403 -> Optional.of(Outcome.DENIED);
            case 404 -> Optional.of(Outcome.NOT_FOUND);
            default -> status < 500 ? Optional.of(Outcome.REFUSED) : Optional.empty();
        };
    }

    private String municipality(ContainerRequestContext request) {
        return tenants.tenantOf(request).map(Tenant::id).orElse(LogEntry.NOBODYS);
    }

    private static List<UUID> askedFor(ContainerRequestContext request) {
        return request.getUriInfo().getPathParameters().values().stream()
                .flatMap(List::stream)
                .flatMap(AccessLogDoor::uuid)
                .toList();
    }

    private static Stream<UUID> uuid(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException otherText) {
            return Stream.empty();
        }
    }

    /** A refusal for want of a role is answered on an event loop, where nobody may wait for a database. */
    private void keep(LogEntry entry, ContainerRequestContext request, ContainerResponseContext response) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            keep(entry, response);
            return;
        }
        var suspended = (ResteasyReactiveContainerRequestContext) request;
        suspended.suspend();
        Thread.ofVirtual().name("access-log").start(() -> {
            keep(entry, response);
            suspended.resume();
        });
    }

    private void keep(LogEntry entry, ContainerResponseContext response) {
        try {
            keepTry.handle(entry);
        } catch (SQLException | RuntimeException failed) {
            LOG.error("A try could not be written to the access log", failed);
            withhold(response, DatabaseOutage.isBehind(failed) ? ProblemResponses.outOfReach(failed) : noEntry());
        }
    }

    private static Response noEntry() {
        return ProblemResponses.of(CommonProblem.INTERNAL_ERROR, "The access log has no entry for this.");
    }

    private static void withhold(ContainerResponseContext response, Response problem) {
        response.getHeaders().clear();
        response.getHeaders().putAll(problem.getHeaders());
        response.setStatus(problem.getStatus());
        response.setEntity(problem.getEntity(), new Annotation[0], Problem.MEDIA_TYPE_OBJECT);
    }
}
