package no.samtak.referral.correction.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.correction.ShowCorrections;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trail of what was put right on a case. */
@Path("/api/v1/cases/{caseId}/corrections")
@Tag(name = "Corrections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseCorrectionResource {

    private final ShowCorrections showCorrections;

    CaseCorrectionResource(ShowCorrections showCorrections) {
        this.showCorrections = showCorrections;
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.corrections", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "listCaseCorrections", summary = "What was put right on a case, by whom and why")
    @APIResponse(
            responseCode = "200",
            description = "The trail.",
            content = @Content(schema = @Schema(implementation = CorrectionAnswer.Trail.class)))
    public Response show(@PathParam("caseId") UUID id) {
        return CorrectionAnswer.of(showCorrections.ofCase(new CaseId(id)));
    }
}
