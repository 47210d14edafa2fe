package no.samtak.referral.letterorder.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.samtak.contracts.letter.CaseAddressees;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.letterorder.ShowAddressees;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a service that has a letter to write asks the home of identity. */
@Path("/internal/v1/cases/{caseId}/addressees")
@RolesAllowed("SISTER_SERVICE")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Letters")
@RunOnVirtualThread
public class AddresseesInternalResource {

    private final ShowAddressees showAddressees;

    AddresseesInternalResource(ShowAddressees showAddressees) {
        this.showAddressees = showAddressees;
    }

    @GET
    @Logged(what = "addressees.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "caseAddressees", summary = "Who is to get a letter about a case")
    @APIResponse(
            responseCode = "200",
            description = "The addressees as of today; none while nothing may be sent to them.",
            content = @Content(schema = @Schema(implementation = CaseAddressees.class)))
    public Response addressees(@PathParam("caseId") UUID caseId) {
        return showAddressees
                .handle(new CaseId(caseId))
                .map(found -> Response.ok(found).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }
}
