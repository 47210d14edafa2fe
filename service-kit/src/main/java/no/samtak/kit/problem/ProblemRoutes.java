package no.samtak.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers in our way what never reaches a resource: an address that is none, a request that is no HTTP, a body that the
 * server does not even begin to read. Without it these would be a page of HTML, or nothing.
 */
@ApplicationScoped
class ProblemRoutes {

    private static final List<Integer> STATUSES = List.of(400, 404, 405, 406, 413, 415, 500);

    private final ObjectMapper json;
    private final long largestBody;

    ProblemRoutes(
            ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.json = json;
        this.largestBody = largestBody.asLongValue();
    }

    void install(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, context -> answer(context, status)));
        router.route().order(Integer.MIN_VALUE).handler(this::refuseHugeBody);
    }

    /** By what the request says of itself; the server counts as well, and hangs up on one that lies. */
    private void refuseHugeBody(RoutingContext context) {
        String length = Objects.requireNonNullElse(context.request().getHeader(HttpHeaders.CONTENT_LENGTH), "0");
        if (length.matches("\\d{1,18}") && Long.parseLong(length) <= largestBody) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(context, 413);
        }
    }

    private void answer(RoutingContext context, int status) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        try {
            Object problem =
                    ProblemResponses.of(CommonProblem.forStatus(status), null).getEntity();
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem could not be written as JSON", impossible);
        }
    }
}
