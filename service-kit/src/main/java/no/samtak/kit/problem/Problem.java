package no.samtak.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client gets when a request cannot be answered, by RFC 9457.
 *
 * @param errorId what support asks for; also in our log
 * @param issues every fault in the request, not only the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Why a request was not answered (RFC 9457).")
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        URI instance,
        String code,
        UUID errorId,
        List<Issue> issues) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static final MediaType MEDIA_TYPE_OBJECT = MediaType.valueOf(MEDIA_TYPE);

    public Problem {
        issues = List.copyOf(issues);
    }
}
