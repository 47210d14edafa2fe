package no.samtak.kit.accesslog;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import no.samtak.kit.accesslog.CheckAccessLog.Finding;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lets an auditor take the head of the chain away, and have the chain counted anew. */
@Path("/internal/v1/access-log")
@Tag(name = "Access log")
@RolesAllowed("AUDITOR")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AccessLogResource {

    /**
     * The last seal of your municipality's access log in this service.
     *
     * @param number how many seals there are
     * @param hash SHA-256 in hexadecimal
     */
    @Schema(name = "AccessLogHead")
    public record Head(long number, Instant sealedAt, String hash) {}

    /**
     * What came of counting the chain anew.
     *
     * @param firstBrokenSeal number of the first seal that does not fit its entries or the seal before it
     * @param smuggledEntries how many entries no seal covers
     */
    @Schema(name = "AccessLogCheck")
    public record Check(boolean whole, @Nullable Long firstBrokenSeal, long smuggledEntries) {}

    private final CheckAccessLog checkAccessLog;

    AccessLogResource(CheckAccessLog checkAccessLog) {
        this.checkAccessLog = checkAccessLog;
    }

    @GET
    @Path("/head")
    @NotLogged(because = "A hash tells nothing about anybody.")
    @Operation(
            operationId = "accessLogHead",
            summary = "The last seal of the access log",
            description = "Keep it elsewhere: a later check tells whether anything before it was changed.")
    @APIResponse(
            responseCode = "200",
            description = "The last seal.",
            content = @Content(schema = @Schema(implementation = Head.class)))
    public Response head() {
        return checkAccessLog
                .head()
                .map(seal -> new Head(seal.number(), seal.sealedAt(), seal.hash()))
                .map(head -> Response.ok(head).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, "Nothing is sealed yet."));
    }

    @GET
    @Path("/check")
    @NotLogged(because = "The entries are counted, not shown.")
    @Operation(operationId = "checkAccessLog", summary = "Count the chain of the access log anew")
    @APIResponse(
            responseCode = "200",
            description = "What was found.",
            content = @Content(schema = @Schema(implementation = Check.class)))
    public Check check() {
        return switch (checkAccessLog.handle()) {
            case Finding.Whole() -> new Check(true, null, 0);
            case Finding.Broken(long number) -> new Check(false, number, 0);
            case Finding.Smuggled(long entries) -> new Check(false, null, entries);
        };
    }
}
