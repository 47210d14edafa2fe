package no.samtak.referral.casework.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.casework.ExplainDelay;
import no.samtak.referral.casework.RecordFamilyContact;
import no.samtak.referral.casework.ShowCase;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.PromiseAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A case, and what a case worker does with it before it is assessed. */
@Path("/api/v1/cases/{caseId}")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseResource {

    private final ShowCase showCase;
    private final RecordFamilyContact recordFamilyContact;
    private final ExplainDelay explainDelay;
    private final CurrentPolicy policy;
    private final CurrentCaller caller;

    CaseResource(
            ShowCase showCase,
            RecordFamilyContact recordFamilyContact,
            ExplainDelay explainDelay,
            CurrentPolicy policy,
            CurrentCaller caller) {
        this.showCase = showCase;
        this.recordFamilyContact = recordFamilyContact;
        this.explainDelay = explainDelay;
        this.policy = policy;
        this.caller = caller;
    }

    /** What the family was told or said. */
    @Schema(name = "FamilyContactMade")
    public record FamilyContactRequest(
            @NotNull RecordFamilyContact.Answer answer,

            @Schema(description = "The date of the talk, Europe/Oslo.") @NotNull LocalDate on,

            @Schema(description = "By telephone, at a meeting and so on.") @NotBlank @Size(max = 200) String how) {}

    /** Why the answer takes more than a month, and when it will come. */
    @Schema(name = "DelayExplanation")
    public record DelayRequest(
            @Schema(description = "In whole sentences: the family reads them.") @NotBlank @Size(max = 2000) String reason,

            @Schema(description = "A working day after send-by; the municipality's standing one if you do not say.")
            @Nullable LocalDate expectedOn) {}

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showCase", summary = "A case with its deadlines, and why they are when they are")
    @APIResponse(
            responseCode = "200",
            description = "The case.",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Response show(@PathParam("caseId") UUID caseId) {
        return showCase.handle(new CaseId(caseId))
                .map(whole -> Response.ok(CaseAnswer.of(whole, policy.get()))
                        .tag(VersionTag.of(whole.about().version()))
                        .build())
                .orElseGet(CaseResource::notFound);
    }

    @POST
    @Path("/family-contacts")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.family-contact", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "recordFamilyContact",
            summary = "Record that the family was told, or wants nothing",
            description = "Until then nothing is sent to them. DECLINED stops the clock; nothing is refused.")
    @APIResponse(responseCode = "204", description = "Recorded.")
    public Response recordFamilyContact(@PathParam("caseId") UUID caseId, FamilyContactRequest request) {
        var command = new RecordFamilyContact.Command(
                new CaseId(caseId),
                request.answer(),
                request.on(),
                request.how(),
                caller.get().id());
        return recordFamilyContact
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case RecordFamilyContact.Outcome.Recorded recorded ->
                        Response.noContent().build();
                    case RecordFamilyContact.Outcome.NotPossible(var from) ->
                        ProblemResponses.of(ReferralProblem.CASE_MOVE_NOT_POSSIBLE, "The case is " + from + ".");
                    case RecordFamilyContact.Outcome.InTheFuture(var today) ->
                        ProblemResponses.of(
                                CommonProblem.REQUEST_REFUSED,
                                null,
                                List.of(Issue.inBody("/on", "IN_THE_FUTURE", "Today is " + today + ".")));
                })
                .orElseGet(CaseResource::notFound);
    }

    @PUT
    @Path("/deadlines/{deadlineId}/delay")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.explain-delay", purpose = "COC", legalBasis = "FVL_11A")
    @Operation(
            operationId = "explainDelay",
            summary = "Say why the answer takes more than a month, and when it will come",
            description =
                    "A delay letter that waits is written anew with these words. If-Match is the ETag of the case.")
    @APIResponse(
            responseCode = "200",
            description = "The deadline as it is now.",
            content = @Content(schema = @Schema(implementation = CaseAnswer.Deadline.class)))
    public Response explainDelay(
            @PathParam("caseId") UUID caseId,
            @PathParam("deadlineId") UUID deadlineId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            DelayRequest request) {
        var command = new ExplainDelay.Command(
                new CaseId(caseId),
                new DeadlineId(deadlineId),
                IfMatch.of(ifMatch),
                request.reason(),
                request.expectedOn(),
                caller.get().id());
        return explainDelay
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case ExplainDelay.Outcome.Explained(var changed, var deadline, var blocks) ->
                        Response.ok(CaseAnswer.Deadline.of(deadline, blocks, policy.get()))
                                .tag(VersionTag.of(changed.version()))
                                .build();
                    case ExplainDelay.Outcome.NotPromised(var why) -> notPromised(why);
                    case ExplainDelay.Outcome.LetterHasLeft(var month) ->
                        ProblemResponses.of(ReferralProblem.CASE_MOVE_NOT_POSSIBLE, "The month is " + month + ".");
                })
                .orElseGet(CaseResource::notFound);
    }

    private static Response notPromised(PromiseAnswer why) {
        return switch (why) {
            case PromiseAnswer.NobodyAtWork(var day, var earlier, var later) ->
                ProblemResponses.of(
                        ReferralProblem.DATE_NOT_A_WORKING_DAY,
                        day.date() + " is " + day.name() + ". The nearest working days are " + earlier + " and " + later
                                + ".",
                        List.of(
                                Issue.inBody("/expectedOn", "NEAREST_WORKING_DAY_BEFORE", earlier.toString()),
                                Issue.inBody("/expectedOn", "NEAREST_WORKING_DAY_AFTER", later.toString())));
            case PromiseAnswer.NotAfterToday(var today) -> refused("NOT_AFTER_TODAY", "Today is " + today + ".");
            case PromiseAnswer.NotAfterSendBy(var sendBy) ->
                refused("NOT_AFTER_SEND_BY", "The letter leaves on " + sendBy + " at latest.");
            case PromiseAnswer.CanBePromised _ -> throw new IllegalArgumentException(why + " is no refusal");
        };
    }

    private static Response refused(String code, String detail) {
        return ProblemResponses.of(
                CommonProblem.REQUEST_REFUSED, null, List.of(Issue.inBody("/expectedOn", code, detail)));
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
