package no.samtak.referral.consent.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.consent.EndFinding;
import no.samtak.referral.consent.RecordFinding;
import no.samtak.referral.consent.RecordFinding.Outcome;
import no.samtak.referral.consent.ShowConsents;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.FindingId;
import no.samtak.referral.consent.domain.FindingKind;
import no.samtak.referral.consent.domain.FindingRefusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a named person finds that changes who consents. They are read with the consents of the case. */
@Path("/api/v1/cases/{caseId}/consent-findings")
@Tag(name = "Consents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ConsentFindingResource {

    private final RecordFinding recordFinding;
    private final EndFinding endFinding;
    private final ShowConsents showConsents;
    private final Once once;
    private final CurrentCaller caller;

    ConsentFindingResource(
            RecordFinding recordFinding,
            EndFinding endFinding,
            ShowConsents showConsents,
            Once once,
            CurrentCaller caller) {
        this.recordFinding = recordFinding;
        this.endFinding = endFinding;
        this.showConsents = showConsents;
        this.once = once;
        this.caller = caller;
    }

    /** What was found, by whom and why. */
    @Schema(name = "NewConsentFinding")
    public record FindingRequest(
            @NotNull FindingKind kind,

            @Schema(description = "What it reaches; left out: every purpose.") @Nullable ConsentPurpose purpose,

            @Schema(description = "First day it counts, Europe/Oslo.") @NotNull LocalDate from,

            @Schema(description = "Last day it counts; left out: no end.") @Nullable LocalDate until,

            @Schema(
                    description =
                            "Who judged it, with profession: health personnel where help is found necessary for the child.")
            @NotBlank @Size(max = 200) String assessedBy,

            @Schema(description = "Why; of a hearing the child's view, or how it was tried and why there is none.")
            @NotBlank @Size(max = 4000) String reasons) {

        /** Without the reasons and the name. */
        @Override
        public String toString() {
            return "FindingRequest[" + kind + "]";
        }
    }

    @POST
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "consent.find", purpose = "COC", legalBasis = "PBRL_4_4")
    @Operation(
            operationId = "recordConsentFinding",
            summary = "Record what changes who consents",
            description = "One parent is enough (pbrl. § 4-4), the child was heard, a care order, competence that is"
                    + " lacking and so on. A person finds it; the rules only say when there is nothing to find.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ConsentAnswer.Finding.class)))
    public Response record(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, FindingRequest request) {
        var command = new RecordFinding.Command(
                new CaseId(caseId),
                request.kind(),
                request.purpose(),
                request.from(),
                request.until(),
                request.assessedBy(),
                request.reasons(),
                caller.get().id());
        return once.answer(
                key,
                () -> recordFinding
                        .handle(command)
                        .map(outcome -> answer(caseId, outcome))
                        .orElseGet(ConsentFindingResource::notFound),
                created -> showConsents.handle(new CaseId(caseId)).stream()
                        .flatMap(whole -> whole.findings().stream())
                        .filter(finding -> finding.id().value().equals(created))
                        .findFirst()
                        .map(ConsentAnswer.Finding::of));
    }

    @DELETE
    @Path("/{findingId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "consent.end-finding", purpose = "COC", legalBasis = "PBRL_4_4")
    @Operation(
            operationId = "endConsentFinding",
            summary = "Let a finding count no longer",
            description = "From today on. What it said, and when it counted, stays.")
    @APIResponse(responseCode = "204", description = "It counts no longer.")
    public Response end(
            @PathParam("caseId") UUID caseId,
            @PathParam("findingId") UUID findingId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return endFinding
                .handle(new CaseId(caseId), IfMatch.of(ifMatch), new FindingId(findingId))
                .map(changed -> Response.noContent()
                        .tag(VersionTag.of(changed.version()))
                        .build())
                .orElseGet(ConsentFindingResource::notFound);
    }

    private static Response answer(UUID caseId, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(var finding) ->
                Response.created(URI.create("/api/v1/cases/" + caseId + "/consent-findings/" + finding.id()))
                        .entity(ConsentAnswer.Finding.of(finding))
                        .build();
            case Outcome.Refused(var reasons) ->
                ProblemResponses.of(
                        CommonProblem.REQUEST_REFUSED,
                        null,
                        reasons.stream().map(ConsentFindingResource::issue).toList());
        };
    }

    private static Issue issue(FindingRefusal refusal) {
        return switch (refusal) {
            case FindingRefusal.FoundInTheFuture(var today) ->
                Issue.inBody("/from", "IN_THE_FUTURE", "Today is " + today + ".");
            case FindingRefusal.EndsBeforeItBegins() ->
                Issue.inBody("/until", "ENDS_BEFORE_IT_BEGINS", "Must not be before its first day.");
            case FindingRefusal.NotBetween12And16() ->
                Issue.inBody("/kind", "NOT_BETWEEN_12_AND_16", "Only for a child from twelve until sixteen.");
            case FindingRefusal.NotAChild() ->
                Issue.inBody("/kind", "NOT_A_CHILD", "From sixteen the person consents alone.");
            case FindingRefusal.NotYet16() ->
                Issue.inBody("/kind", "NOT_YET_16", "Under sixteen others consent, whatever the competence.");
        };
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
