package no.samtak.referral.takeover.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.problem.ReceivedBody;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.takeover.ConfirmTakenOverCase;
import no.samtak.referral.takeover.ShowTakeover;
import no.samtak.referral.takeover.TakeOverCases;
import no.samtak.referral.takeover.TakeOverCases.Outcome;
import no.samtak.referral.takeover.domain.RowFault;
import no.samtak.referral.takeover.domain.TakenOverCase;
import no.samtak.referral.takeover.domain.TakeoverId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where running cases come over from another system. */
@Path("/api/v1/imports")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TakeoverResource {

    private static final String DIGEST = "Content-Digest";

    private final TakeOverCases takeOverCases;
    private final ShowTakeover showTakeover;
    private final ConfirmTakenOverCase confirmTakenOverCase;
    private final TakeoverCommands commands;
    private final ReceivedBody received;
    private final CurrentCaller caller;
    private final Once once;

    TakeoverResource(
            TakeOverCases takeOverCases,
            ShowTakeover showTakeover,
            ConfirmTakenOverCase confirmTakenOverCase,
            TakeoverCommands commands,
            ReceivedBody received,
            CurrentCaller caller,
            Once once) {
        this.takeOverCases = takeOverCases;
        this.showTakeover = showTakeover;
        this.confirmTakenOverCase = confirmTakenOverCase;
        this.commands = commands;
        this.received = received;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @RolesAllowed("UNIT_LEADER")
    @Logged(what = "import.take-over", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "takeOverCases",
            summary = "Take over running cases from another system, all of them or none",
            description =
                    "With the dates they had there. No letter is ordered and no deadline starts before a person has"
                            + " confirmed each case. A fault in one row, and nothing is stored: issues names every fault of every"
                            + " row.")
    @APIResponse(
            responseCode = "201",
            description = "All have come over.",
            content = @Content(schema = @Schema(implementation = TakeoverAnswer.class)))
    public Response takeOver(
            @HeaderParam(Once.HEADER) @Nullable String key,
            @Parameter(description = "RFC 9530: sha-256=:the SHA-256 of the body, in base64:", required = true)
                    @HeaderParam(DIGEST)
                    @Nullable String digest,
            TakeoverRequest request) {
        if (digest == null) {
            return ProblemResponses.of(
                    CommonProblem.PARAMETER_INVALID,
                    null,
                    List.of(new Issue(Issue.Place.HEADER, DIGEST, "REQUIRED", "Must be " + expected("..."))));
        }
        if (!digest.contains(expected(base64(received.sha256())))) {
            return ProblemResponses.of(
                    ReferralProblem.IMPORT_NOT_TAKEN,
                    "The body is not the one that was digested.",
                    List.of(new Issue(Issue.Place.HEADER, DIGEST, "DIGEST_BROKEN", "Must be that of this body.")));
        }
        if (!request.formatVersion().equals(TakeoverRequest.FORMAT)) {
            return ProblemResponses.of(
                    ReferralProblem.IMPORT_NOT_TAKEN,
                    null,
                    List.of(Issue.inBody(
                            "/formatVersion", "VERSION_UNKNOWN", "Must be " + TakeoverRequest.FORMAT + ".")));
        }
        var command = commands.from(request, caller.get().id());
        return once.answer(key, () -> answer(takeOverCases.handle(command)), id -> found(new TakeoverId(id)));
    }

    @GET
    @Path("/{importId}")
    @RolesAllowed({"UNIT_LEADER", "CASE_WORKER"})
    @Logged(what = "import.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showImport", summary = "What came over in one file, and which of it is confirmed")
    @APIResponse(
            responseCode = "200",
            description = "The cases, in the order of the file.",
            content = @Content(schema = @Schema(implementation = TakeoverAnswer.class)))
    public Response show(@PathParam("importId") UUID importId) {
        return found(new TakeoverId(importId))
                .map(answer -> Response.ok(answer).build())
                .orElseGet(TakeoverResource::notFound);
    }

    @POST
    @Path("/{importId}/cases/{caseId}/confirmation")
    @RolesAllowed({"UNIT_LEADER", "CASE_WORKER"})
    @Logged(what = "import.confirm", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "confirmImportedCase",
            summary = "Confirm a case that came over: its month starts",
            description =
                    "It counts from the day it was received there. A delay letter sent by the other system counts, with what it promised. Confirmed twice, it stands"
                            + " as it was confirmed first.")
    @APIResponse(responseCode = "204", description = "Confirmed.")
    public Response confirm(@PathParam("importId") UUID importId, @PathParam("caseId") UUID caseId) {
        return confirmTakenOverCase
                .handle(
                        new TakeoverId(importId),
                        new CaseId(caseId),
                        caller.get().id())
                .map(confirmed -> Response.noContent().build())
                .orElseGet(TakeoverResource::notFound);
    }

    private Optional<TakeoverAnswer> found(TakeoverId id) {
        List<TakenOverCase> cases = showTakeover.handle(id);
        return cases.isEmpty() ? Optional.empty() : Optional.of(TakeoverAnswer.of(id, cases));
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.TakenOver(var id, var cases) ->
                Response.created(URI.create("/api/v1/imports/" + id))
                        .entity(TakeoverAnswer.of(id, cases))
                        .build();
            case Outcome.NothingTaken(var faults) ->
                ProblemResponses.of(ReferralProblem.IMPORT_NOT_TAKEN, null, issues(faults));
        };
    }

    private static List<Issue> issues(Map<Integer, List<RowFault>> faults) {
        return faults.entrySet().stream()
                .flatMap(row -> row.getValue().stream().map(fault -> RowIssues.of(row.getKey(), fault)))
                .toList();
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    private static String expected(String base64) {
        return "sha-256=:" + base64 + ":";
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
