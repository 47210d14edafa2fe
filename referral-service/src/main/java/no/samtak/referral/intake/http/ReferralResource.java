package no.samtak.referral.intake.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.Caller;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantDirectory;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.intake.FindMunicipality;
import no.samtak.referral.intake.ReceiveReferral;
import no.samtak.referral.intake.ReceiveReferral.Outcome;
import no.samtak.referral.intake.ShowReferral;
import no.samtak.referral.intake.domain.IntakeRefusal;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a need is reported. */
@Path("/api/v1/referrals")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReferralResource {

    private final ReceiveReferral receiveReferral;
    private final ShowReferral showReferral;
    private final FindMunicipality findMunicipality;
    private final ReferralCommands commands;
    private final Once once;
    private final CurrentCaller caller;
    private final CurrentTenant tenant;
    private final TenantDirectory directory;
    private final ObjectMapper json;

    ReferralResource(
            ReceiveReferral receiveReferral,
            ShowReferral showReferral,
            FindMunicipality findMunicipality,
            ReferralCommands commands,
            Once once,
            CurrentCaller caller,
            CurrentTenant tenant,
            TenantDirectory directory,
            ObjectMapper json) {
        this.receiveReferral = receiveReferral;
        this.showReferral = showReferral;
        this.findMunicipality = findMunicipality;
        this.commands = commands;
        this.once = once;
        this.caller = caller;
        this.tenant = tenant;
        this.directory = directory;
        this.json = json;
    }

    @POST
    @RolesAllowed({"JOURNAL_SYSTEM", "CASE_WORKER"})
    @Logged(what = "referral.register", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "receiveReferral",
            summary = "Report a need, apply, or register an own initiative",
            description = "Registered from this moment, whoever it turns out to be about. The same externalMessageId"
                    + " from the same sender is one case: it is answered 200 with the first answer.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = ReferralReceipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was registered already.",
            content = @Content(schema = @Schema(implementation = ReferralReceipt.class)))
    public Response receive(@HeaderParam(Once.HEADER) @Nullable String key, ReceiveReferralRequest request) {
        var municipality = directory.numbered(request.municipality());
        if (municipality.isEmpty()) {
            return ProblemResponses.of(
                    ReferralProblem.MUNICIPALITY_UNKNOWN,
                    null,
                    List.of(Issue.inBody("/municipality", "UNKNOWN_MUNICIPALITY", "Must be one that uses Samtak.")));
        }
        return switch (caller.get()) {
            case Caller.Staff staff -> receiveFromStaff(key, request, staff, municipality.get());
            case Caller.ExternalSystem system -> {
                tenant.resolve(municipality.get());
                var command = commands.from(request, content(request), system.organisationNumber(), system.id());
                yield once.answer(key, () -> answer(receiveReferral.handle(command)), this::receipt);
            }
            case Caller.Citizen citizen -> ProblemResponses.of(CommonProblem.NOT_ALLOWED, null);
            case Caller.SisterService sister -> ProblemResponses.of(CommonProblem.NOT_ALLOWED, null);
        };
    }

    /** Staff enter what came to their own municipality, never to another one. */
    private Response receiveFromStaff(
            @Nullable String key, ReceiveReferralRequest request, Caller.Staff staff, Tenant municipality) {
        if (!tenant.get().equals(municipality)) {
            return ProblemResponses.of(
                    CommonProblem.NOT_ALLOWED, "You register only what came to your own municipality.");
        }
        var command = commands.from(request, content(request), request.sender().organisationNumber(), staff.id());
        return once.answer(key, () -> answer(receiveReferral.handle(command)), this::receipt);
    }

    @GET
    @Path("/{referralId}")
    @RolesAllowed({"JOURNAL_SYSTEM", "CASE_WORKER"})
    @Logged(what = "referral.status", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "showReferral",
            summary = "How far a referral has come",
            description = "A system sees what its own organisation sent, and nothing else: RECEIVED, ACCEPTED when"
                    + " somebody has begun to assess it, COMPLETED when it is answered or over. The outcome is never"
                    + " told.")
    @APIResponse(
            responseCode = "200",
            description = "How far it has come.",
            content = @Content(schema = @Schema(implementation = ReferralReceipt.class)))
    public Response show(@PathParam("referralId") UUID referralId) {
        if (caller.get() instanceof Caller.ExternalSystem system) {
            Optional<Tenant> municipality =
                    findMunicipality.handle(new ReferralId(referralId), system.organisationNumber());
            if (municipality.isEmpty()) {
                return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
            }
            tenant.resolve(municipality.get());
        }
        return receipt(referralId)
                .map(receipt -> Response.ok(receipt).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    private Optional<ReferralReceipt> receipt(UUID id) {
        return showReferral
                .handle(new ReferralId(id))
                .map(view -> ReferralReceipt.of(view.referral(), view.status(), view.subjectIdentified()));
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Registered(var referral, boolean identified) ->
                Response.created(location(referral))
                        .entity(ReferralReceipt.of(referral, identified))
                        .build();
            case Outcome.AlreadyRegistered(var referral, boolean identified) ->
                Response.ok(ReferralReceipt.of(referral, identified))
                        .location(location(referral))
                        .build();
            case Outcome.SameIdOtherContent(var first) ->
                ProblemResponses.of(ReferralProblem.MESSAGE_ID_USED, "The first one is referral " + first + ".");
            case Outcome.Refused(var reasons) ->
                ProblemResponses.of(
                        ReferralProblem.REFERRAL_NOT_REGISTERED,
                        null,
                        reasons.stream().map(ReferralResource::issue).toList());
        };
    }

    private static URI location(Referral referral) {
        return URI.create("/api/v1/referrals/" + referral.id());
    }

    static Issue issue(IntakeRefusal refusal) {
        return switch (refusal) {
            case IntakeRefusal.ReceivedInTheFuture(var receivedOn, var today) ->
                Issue.inBody("/receivedOn", "RECEIVED_IN_THE_FUTURE", receivedOn + " is after today, " + today + ".");
            case IntakeRefusal.ReceivedTooLongAgo(var receivedOn, var earliest) ->
                Issue.inBody("/receivedOn", "RECEIVED_TOO_LONG_AGO", receivedOn + " is before " + earliest + ".");
            case IntakeRefusal.DueDateTooFarAway(var dueOn, var today) ->
                Issue.inBody(
                        "/subject/dueOn",
                        "DUE_DATE_TOO_FAR_AWAY",
                        dueOn + " is more than ten months after " + today + ".");
        };
    }

    private String content(ReceiveReferralRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A request that was read could not be written");
        }
    }
}
