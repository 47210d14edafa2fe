package no.samtak.referral.correction.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.correction.ShowCorrections;
import no.samtak.referral.correction.domain.Correction;
import no.samtak.referral.correction.domain.CorrectionKind;
import no.samtak.referral.person.domain.PersonId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The trail of what was put right. */
@Path("/api/v1")
@Tag(name = "Corrections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CorrectionResource {

    private final ShowCorrections showCorrections;

    CorrectionResource(ShowCorrections showCorrections) {
        this.showCorrections = showCorrections;
    }

    /** All that was put right, the first one first. */
    @Schema(name = "Corrections")
    record Trail(List<Line> items) {
        static Trail of(List<Correction> corrections) {
            return new Trail(corrections.stream().map(Line::of).toList());
        }
    }

    /** One thing that was put right. */
    @Schema(name = "Correction")
    record Line(
            UUID correctionId,
            CorrectionKind kind,

            @Schema(description = "What it said before: dates, ids and codes.") @Nullable String before,

            @Schema(description = "What it says now.") @Nullable String after,

            String why,
            Instant at,
            String by) {
        static Line of(Correction correction) {
            return new Line(
                    correction.id(),
                    correction.kind(),
                    correction.words().before(),
                    correction.words().after(),
                    correction.words().why(),
                    correction.recordedAt(),
                    correction.recordedBy());
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Line[" + kind + "]";
        }
    }

    @GET
    @Path("/persons/{personId}/corrections")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "person.corrections", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "listPersonCorrections", summary = "What was put right about a person, by whom and why")
    @APIResponse(
            responseCode = "200",
            description = "The trail.",
            content = @Content(schema = @Schema(implementation = Trail.class)))
    public Response ofPerson(@PathParam("personId") UUID personId) {
        return answer(showCorrections.ofPerson(new PersonId(personId)));
    }

    @GET
    @Path("/cases/{caseId}/corrections")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.corrections", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "listCaseCorrections", summary = "What was put right on a case, by whom and why")
    @APIResponse(
            responseCode = "200",
            description = "The trail.",
            content = @Content(schema = @Schema(implementation = Trail.class)))
    public Response ofCase(@PathParam("caseId") UUID caseId) {
        return answer(showCorrections.ofCase(new CaseId(caseId)));
    }

    private static Response answer(Optional<List<Correction>> found) {
        return found.map(trail -> Response.ok(Trail.of(trail)).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }
}
