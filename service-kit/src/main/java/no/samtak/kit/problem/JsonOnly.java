package no.samtak.kit.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * A body is JSON unless the operation says otherwise by {@link Consumes}. The framework would read another one with
 * whatever reader it has, past {@link JsonBodyReader} and its checks.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 200)
public class JsonOnly implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (hasBody(request) && !saysOtherwise(request) && !isJson(request.getMediaType())) {
            throw new ProblemException(CommonProblem.MEDIA_TYPE_UNSUPPORTED, null, List.of());
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        String length = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.CONTENT_LENGTH), "0");
        return !length.equals("0") || request.getHeaderString("Transfer-Encoding") != null;
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && type.getType().equalsIgnoreCase("application")
                && type.getSubtype().equalsIgnoreCase("json");
    }

    private static boolean saysOtherwise(ContainerRequestContext request) {
        Method operation = ((ResteasyReactiveContainerRequestContext) request)
                .getServerRequestContext()
                .getResteasyReactiveResourceInfo()
                .getMethod();
        return operation.isAnnotationPresent(Consumes.class)
                || operation.getDeclaringClass().isAnnotationPresent(Consumes.class);
    }
}
