package no.samtak.referral.intake.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.Caller;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.query.QueryParameters;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantDirectory;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.intake.ListSentReferrals;
import no.samtak.referral.intake.ReceiveReferral;
import no.samtak.referral.intake.ReceiveReferral.Outcome;
import no.samtak.referral.intake.ShowReferral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.SenderStatus;
import no.samtak.referral.intake.domain.SentFilter;
import no.samtak.referral.intake.domain.SentPosition;
import no.samtak.referral.intake.domain.SentReferral;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    private final ListSentReferrals listSentReferrals;
    private final SenderDoor door;
    private final ReferralCommands commands;
    private final Once once;
    private final CurrentCaller caller;
    private final CurrentTenant tenant;
    private final TenantDirectory directory;

    ReferralResource(
            ReceiveReferral receiveReferral,
            ShowReferral showReferral,
            ListSentReferrals listSentReferrals,
            SenderDoor door,
            ReferralCommands commands,
            Once once,
            CurrentCaller caller,
            CurrentTenant tenant,
            TenantDirectory directory) {
        this.receiveReferral = receiveReferral;
        this.showReferral = showReferral;
        this.listSentReferrals = listSentReferrals;
        this.door = door;
        this.commands = commands;
        this.once = once;
        this.caller = caller;
        this.tenant = tenant;
        this.directory = directory;
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
                var command = commands.from(request, system.organisationNumber(), system.id());
                yield once.answer(
                        key,
                        () -> answer(receiveReferral.handle(command)),
                        id -> view(id).map(ReferralResource::receipt));
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
        var command = commands.from(request, request.sender().organisationNumber(), staff.id());
        return once.answer(
                key, () -> answer(receiveReferral.handle(command)), id -> view(id).map(ReferralResource::receipt));
    }

    @GET
    @Path("/{referralId}")
    @RolesAllowed({"JOURNAL_SYSTEM", "CASE_WORKER"})
    @Logged(what = "referral.status", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "showReferral",
            summary = "How far a referral has come",
            description = "A system sees what its own organisation sent, and nothing else: RECEIVED, ACCEPTED when"
                    + " somebody has begun to assess it, IN_PROGRESS when the answer is on its way, COMPLETED when it is"
                    + " answered or over, REJECTED when it belonged elsewhere, CANCELLED when it was taken back. The"
                    + " outcome is never told; whoever reports privately has the receipt only.")
    @APIResponse(
            responseCode = "200",
            description = "How far it has come.",
            content = @Content(schema = @Schema(implementation = ReferralReceipt.class)))
    public Response show(@PathParam("referralId") UUID referralId) {
        return door.opens(new ReferralId(referralId))
                ? view(referralId)
                        .map(view -> Response.ok(receipt(view))
                                .tag(VersionTag.of(view.sent().referral().version()))
                                .build())
                        .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null))
                : ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }

    @GET
    @RolesAllowed("JOURNAL_SYSTEM")
    @Logged(what = "referral.list", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "listSentReferrals",
            summary = "What your organisation has sent to a municipality, and how far each has come",
            description =
                    "The longest unchanged first. Keep the since of the last one you have read, and ask again with"
                            + " it as changedAfter: you get what has changed, and nothing else.")
    @APIResponse(
            responseCode = "200",
            description = "One page.",
            content = @Content(schema = @Schema(implementation = SentReferralPage.class)))
    public Response list(
            @Parameter(description = "Number of the municipality you sent to.", required = true, example = "4624")
                    @QueryParam("municipality")
                    @Nullable String municipality,
            @Parameter(
                            description = "Only those with this status.",
                            schema = @Schema(implementation = SenderStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @Parameter(
                            description = "Only those whose status has changed after this instant (UTC).",
                            schema = @Schema(implementation = Instant.class))
                    @QueryParam("changedAfter")
                    @Nullable String changedAfter,
            @Parameter(description = "The next of an earlier answer.") @QueryParam("after") @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        var parameters = new QueryParameters();
        parameters.require("municipality", municipality);
        var filter = new SentFilter(
                parameters.code("status", status, SenderStatus.class),
                parameters.instant("changedAfter", changedAfter),
                parameters.cursor("after", after, ReferralResource::position));
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        Optional<Tenant> asked = directory.numbered(Objects.requireNonNullElse(municipality, ""));
        if (asked.isEmpty()) {
            return ProblemResponses.of(ReferralProblem.MUNICIPALITY_UNKNOWN, null);
        }
        tenant.resolve(asked.get());
        return Response.ok(SentReferralPage.of(
                        listSentReferrals.handle(caller.get().id(), filter, size), size))
                .build();
    }

    private static SentPosition position(List<String> keys) {
        return new SentPosition(Instant.parse(keys.get(0)), new ReferralId(UUID.fromString(keys.get(1))));
    }

    private Optional<ShowReferral.View> view(UUID id) {
        return door.isForItsSender()
                ? showReferral.toItsSender(new ReferralId(id))
                : showReferral.handle(new ReferralId(id));
    }

    private static ReferralReceipt receipt(ShowReferral.View view) {
        return ReferralReceipt.of(view.sent(), view.subjectIdentified());
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Registered(var sent, boolean identified) ->
                Response.created(location(sent))
                        .entity(ReferralReceipt.of(sent, identified))
                        .tag(VersionTag.of(sent.referral().version()))
                        .build();
            case Outcome.AlreadyRegistered(var sent, boolean identified) ->
                Response.ok(ReferralReceipt.of(sent, identified))
                        .location(location(sent))
                        .tag(VersionTag.of(sent.referral().version()))
                        .build();
            case Outcome.SameIdOtherContent(var first) ->
                ProblemResponses.of(ReferralProblem.MESSAGE_ID_USED, "The first one is referral " + first + ".");
            case Outcome.Refused(var reasons) ->
                ProblemResponses.of(
                        ReferralProblem.REFERRAL_NOT_REGISTERED,
                        null,
                        reasons.stream().map(IntakeIssues::of).toList());
        };
    }

    private static URI location(SentReferral sent) {
        return URI.create("/api/v1/referrals/" + sent.referral().id());
    }
}
