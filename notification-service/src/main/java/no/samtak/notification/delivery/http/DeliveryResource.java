package no.samtak.notification.delivery.http;

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
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.query.QueryParameters;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.notification.NotificationProblem;
import no.samtak.notification.SvarUtSettings;
import no.samtak.notification.delivery.CloseDeadLetter.Outcome;
import no.samtak.notification.delivery.ListDeliveries;
import no.samtak.notification.delivery.ShowDelivery;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.Delivery;
import no.samtak.notification.delivery.domain.DeliveryFilter;
import no.samtak.notification.delivery.domain.DeliveryId;
import no.samtak.notification.delivery.domain.DeliveryState;
import no.samtak.notification.letter.SettleDeadLetter;
import no.samtak.notification.letter.SettleDeadLetter.Command;
import no.samtak.notification.letter.domain.LetterId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Attempts to deliver letters: what the channels have said, and what is done about those that failed. */
@Path("/api/v1/deliveries")
@Tag(name = "Deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeliveryResource {

    /** One page of deliveries. */
    @Schema(name = "DeliveryPage")
    public record DeliveryPage(
            List<DeliveryAnswer> items,

            @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {}

    private final ListDeliveries listDeliveries;
    private final ShowDelivery showDelivery;
    private final SettleDeadLetter settleDeadLetter;
    private final SvarUtSettings svarUt;
    private final CurrentTenant tenant;

    DeliveryResource(
            ListDeliveries listDeliveries,
            ShowDelivery showDelivery,
            SettleDeadLetter settleDeadLetter,
            SvarUtSettings svarUt,
            CurrentTenant tenant) {
        this.listDeliveries = listDeliveries;
        this.showDelivery = showDelivery;
        this.settleDeadLetter = settleDeadLetter;
        this.svarUt = svarUt;
        this.tenant = tenant;
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "deliveries.list", purpose = "COC")
    @Operation(
            operationId = "listDeliveries",
            summary = "Attempts to deliver letters",
            description = "Newest first. The dead letters are those in the states REFUSED and CAME_BACK.")
    @APIResponse(
            responseCode = "200",
            description = "One page of deliveries.",
            content = @Content(schema = @Schema(implementation = DeliveryPage.class)))
    public DeliveryPage list(
            @Parameter(description = "Only those of this letter.", schema = @Schema(implementation = UUID.class))
                    @QueryParam("letterId")
                    @Nullable String letterId,
            @Parameter(
                            description = "Only those in this state.",
                            schema = @Schema(implementation = DeliveryState.class))
                    @QueryParam("state")
                    @Nullable String state,
            @Parameter(description = "The next of an earlier answer.") @QueryParam("after") @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        var parameters = new QueryParameters();
        var filter = new DeliveryFilter(
                parameters.id("letterId", letterId, LetterId::new),
                parameters.code("state", state, DeliveryState.class));
        DeliveryId position =
                parameters.cursor("after", after, keys -> new DeliveryId(UUID.fromString(keys.getFirst())));
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        List<Delivery> page = listDeliveries.handle(filter, position, size);
        return new DeliveryPage(
                page.stream().map(DeliveryAnswer::of).toList(),
                page.size() < size ? null : Cursor.of(page.getLast().id().value()));
    }

    @GET
    @Path("/{deliveryId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "delivery.show", purpose = "COC")
    @Operation(operationId = "showDelivery", summary = "One attempt to deliver a letter, and its history")
    @APIResponse(
            responseCode = "200",
            description = "The delivery.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response show(@PathParam("deliveryId") UUID deliveryId) {
        return showDelivery
                .handle(new DeliveryId(deliveryId))
                .map(DeliveryResource::answer)
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    @POST
    @Path("/{deliveryId}/retry")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "delivery.retry", purpose = "COC")
    @Operation(
            operationId = "retryDelivery",
            summary = "Send a letter that did not arrive once more",
            description = "The same file, in an attempt of its own, at once. Only for a delivery that has failed.")
    @APIResponse(
            responseCode = "200",
            description = "The failed delivery, replaced; the new attempt is in the list.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    @APIResponse(responseCode = "409", description = "The delivery has not failed, or somebody has settled it.")
    @APIResponse(responseCode = "422", description = "Your municipality does not send that way.")
    public Response retry(
            @PathParam("deliveryId") UUID deliveryId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            RetryRequest request) {
        boolean isByHand = request.channel() != null && request.channel().isByHand();
        boolean hasNoAccount = request.channel() == Channel.SVARUT
                && !svarUt.accounts().containsKey(tenant.get().id());
        if (isByHand || hasNoAccount) {
            return ProblemResponses.of(NotificationProblem.CHANNEL_NOT_AVAILABLE, null);
        }
        return settle(new Command.SendAgain(new DeliveryId(deliveryId), IfMatch.of(ifMatch), request.channel()));
    }

    @POST
    @Path("/{deliveryId}/give-up")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "delivery.give-up", purpose = "COC")
    @Operation(
            operationId = "giveUpDelivery",
            summary = "Give up a letter that did not arrive",
            description = "The letter never leaves. What it was for stays owed until its owner says otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "The delivery, given up.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    @APIResponse(responseCode = "409", description = "The delivery has not failed, or somebody has settled it.")
    public Response giveUp(
            @PathParam("deliveryId") UUID deliveryId, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return settle(new Command.GiveUp(new DeliveryId(deliveryId), IfMatch.of(ifMatch)));
    }

    private Response settle(Command command) {
        return settleDeadLetter
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case Outcome.Closed(Delivery delivery) -> answer(delivery);
                    case Outcome.NotDead _ -> ProblemResponses.of(NotificationProblem.DELIVERY_NOT_FAILED, null);
                })
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    private static Response answer(Delivery delivery) {
        return Response.ok(DeliveryAnswer.of(delivery))
                .tag(VersionTag.of(delivery.version()))
                .build();
    }
}
