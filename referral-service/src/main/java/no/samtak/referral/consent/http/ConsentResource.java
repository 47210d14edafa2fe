package no.samtak.referral.consent.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.consent.RecordConsent;
import no.samtak.referral.consent.RecordConsent.Outcome;
import no.samtak.referral.consent.ShowConsents;
import no.samtak.referral.consent.domain.ConsentId;
import no.samtak.referral.consent.domain.ConsentPosition;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentRefusal;
import no.samtak.referral.consent.domain.SharingPartner;
import no.samtak.referral.person.domain.PersonId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who has agreed to what. */
@Path("/api/v1/cases/{caseId}/consents")
@Tag(name = "Consents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ConsentResource {

    private final Once once;
    private final RecordConsent recordConsent;
    private final ShowConsents showConsents;
    private final CurrentCaller caller;

    ConsentResource(Once once, RecordConsent recordConsent, ShowConsents showConsents, CurrentCaller caller) {
        this.once = once;
        this.recordConsent = recordConsent;
        this.showConsents = showConsents;
        this.caller = caller;
    }

    /** What one person says to one purpose. */
    @Schema(name = "ConsentStated")
    public record ConsentRequest(
            @Schema(description = "Who says it: the person the case is about, or somebody on it who acts for them.")
            @NotNull UUID personId,

            @NotNull ConsentPurpose purpose,

            @Schema(description = "REFUSED after GIVEN withdraws it.") @NotNull ConsentPosition position,

            @Schema(description = "Only for SHARING: which receivers it is about. Left out: all.")
            @Size(max = 10) @Nullable List<@NotNull SharingPartner> services,

            @Schema(description = "The day it was said, Europe/Oslo.") @NotNull LocalDate on,

            @Schema(description = "In writing, at a meeting and so on.") @NotBlank @Size(max = 200) String how,

            @Schema(description = "Where it can be found, or what was said.") @Size(max = 2000) @Nullable String evidence) {

        /** Without the evidence. */
        @Override
        public String toString() {
            return "ConsentRequest[%s, %s]".formatted(purpose, position);
        }
    }

    @POST
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "consent.record", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "recordConsent",
            summary = "Record what one person says to a coordinator, a plan or sharing",
            description = "Stored as it comes, also when somebody else is missing or says otherwise.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the answer says who is still missing.",
            content = @Content(schema = @Schema(implementation = ConsentAnswer.Recorded.class)))
    public Response record(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, ConsentRequest request) {
        var command = new RecordConsent.Command(
                new CaseId(caseId),
                new PersonId(request.personId()),
                request.purpose(),
                request.position(),
                request.services() == null ? Set.of() : Set.copyOf(request.services()),
                request.on(),
                request.how(),
                request.evidence(),
                caller.get().id());
        return once.answer(
                key,
                () -> recorded(command),
                id -> showConsents
                        .handle(new CaseId(caseId))
                        .flatMap(whole -> ConsentAnswer.Recorded.of(whole, new ConsentId(id))));
    }

    private Response recorded(RecordConsent.Command command) {
        return recordConsent
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case Outcome.Recorded(var consent, var standing) ->
                        Response.created(URI.create("/api/v1/cases/" + consent.caseId() + "/consents/" + consent.id()))
                                .entity(ConsentAnswer.Recorded.of(consent, standing))
                                .build();
                    case Outcome.Refused(var reason) ->
                        ProblemResponses.of(CommonProblem.REQUEST_REFUSED, null, List.of(issue(reason)));
                })
                .orElseGet(ConsentResource::notFound);
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "consent.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showConsents", summary = "What was said on a case, and what may be acted on today")
    @APIResponse(
            responseCode = "200",
            description = "Every position, and where each purpose stands.",
            content = @Content(schema = @Schema(implementation = ConsentAnswer.Whole.class)))
    public Response show(@PathParam("caseId") UUID caseId) {
        return showConsents
                .handle(new CaseId(caseId))
                .map(whole -> Response.ok(ConsentAnswer.Whole.of(whole))
                        .tag(VersionTag.of(whole.about().version()))
                        .build())
                .orElseGet(ConsentResource::notFound);
    }

    @GET
    @Path("/{consentId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "consent.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showConsent", summary = "What one person said, once")
    @APIResponse(
            responseCode = "200",
            description = "The position they took.",
            content = @Content(schema = @Schema(implementation = ConsentAnswer.Position.class)))
    public Response show(@PathParam("caseId") UUID caseId, @PathParam("consentId") UUID consentId) {
        return showConsents
                .handle(new CaseId(caseId))
                .flatMap(whole -> ConsentAnswer.Position.of(whole, new ConsentId(consentId)))
                .map(position -> Response.ok(position).build())
                .orElseGet(ConsentResource::notFound);
    }

    private static Issue issue(ConsentRefusal refusal) {
        return switch (refusal) {
            case ConsentRefusal.GiverNotOnCase() ->
                Issue.inBody(
                        "/personId", "NOT_ON_CASE", "Must be the person the case is about, or act for them on it.");
            case ConsentRefusal.ServicesOnlyForSharing() ->
                Issue.inBody("/services", "ONLY_FOR_SHARING", "Receivers are named where information is shared only.");
            case ConsentRefusal.StatedInTheFuture(var today) ->
                Issue.inBody("/on", "IN_THE_FUTURE", "Today is " + today + ".");
        };
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
