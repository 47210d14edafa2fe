package no.samtak.notification.webhook.http;

import static no.samtak.notification.webhook.http.WebhookResource.ABOUT_SYSTEMS;
import static no.samtak.notification.webhook.http.WebhookResource.notFound;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samtak.kit.accesslog.NotLogged;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.query.QueryParameters;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.chronicle.http.ClientScope;
import no.samtak.notification.chronicle.http.FeedCursor;
import no.samtak.notification.webhook.PingReceiver;
import no.samtak.notification.webhook.ReplayFeed;
import no.samtak.notification.webhook.ShowSubscriptions;
import no.samtak.notification.webhook.domain.CallId;
import no.samtak.notification.webhook.domain.LoggedCall;
import no.samtak.notification.webhook.domain.SubscriptionId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The calls that are made for a webhook: their log, a try, and a part of the feed once more. */
@Path("/api/v1/webhooks/{webhookId}")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WebhookCallResource {

    /** One page of calls. */
    @Schema(name = "WebhookCallPage")
    public record WebhookCallPage(
            List<CallAnswer> items,

            @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {}

    /** A part of the feed that will be told once more. */
    @Schema(name = "WebhookReplay")
    public record WebhookReplay(UUID replayId) {}

    private final ShowSubscriptions showSubscriptions;
    private final PingReceiver pingReceiver;
    private final ReplayFeed replayFeed;
    private final ClientScope clientScope;
    private final FeedCursor cursor;

    WebhookCallResource(
            ShowSubscriptions showSubscriptions,
            PingReceiver pingReceiver,
            ReplayFeed replayFeed,
            ClientScope clientScope,
            FeedCursor cursor) {
        this.showSubscriptions = showSubscriptions;
        this.pingReceiver = pingReceiver;
        this.replayFeed = replayFeed;
        this.clientScope = clientScope;
        this.cursor = cursor;
    }

    @GET
    @Path("/calls")
    @RolesAllowed({"UNIT_LEADER", "JOURNAL_SYSTEM"})
    @NotLogged(because = ABOUT_SYSTEMS)
    @Operation(
            operationId = "listWebhookCalls",
            summary = "The calls made for a webhook",
            description = "Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page of calls.",
            content = @Content(schema = @Schema(implementation = WebhookCallPage.class)))
    public Response list(
            @PathParam("webhookId") UUID webhookId,
            @Parameter(description = "The next of an earlier answer.") @QueryParam("after") @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        FeedScope scope = clientScope.resolve();
        var parameters = new QueryParameters();
        CallId position = parameters.cursor("after", after, keys -> new CallId(UUID.fromString(keys.getFirst())));
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        return showSubscriptions
                .calls(scope, new SubscriptionId(webhookId), position, size)
                .map(calls -> Response.ok(page(calls, size)).build())
                .orElseGet(WebhookResource::notFound);
    }

    private static WebhookCallPage page(List<LoggedCall> calls, int size) {
        return new WebhookCallPage(
                calls.stream().map(CallAnswer::of).toList(),
                calls.size() < size ? null : Cursor.of(calls.getLast().id().value()));
    }

    @POST
    @Path("/ping")
    @RolesAllowed({"UNIT_LEADER", "JOURNAL_SYSTEM"})
    @NotLogged(because = ABOUT_SYSTEMS)
    @Operation(
            operationId = "pingWebhook",
            summary = "Try a webhook",
            description = "One call, now, with a message of type no.samtak.webhook.Ping.v1.")
    @APIResponse(
            responseCode = "200",
            description = "What came of it.",
            content = @Content(schema = @Schema(implementation = CallAnswer.class)))
    public Response ping(@PathParam("webhookId") UUID webhookId) {
        return pingReceiver
                .handle(clientScope.resolve(), new SubscriptionId(webhookId))
                .map(call -> Response.ok(CallAnswer.of(call)).build())
                .orElseGet(WebhookResource::notFound);
    }

    @POST
    @Path("/replays")
    @RolesAllowed({"UNIT_LEADER", "JOURNAL_SYSTEM"})
    @NotLogged(because = ABOUT_SYSTEMS)
    @Operation(
            operationId = "replayWebhook",
            summary = "Be told a part of the feed once more",
            description = "In order, beside what is new, each message under the webhook-id that it had before.")
    @APIResponse(
            responseCode = "202",
            description = "It will be told.",
            content = @Content(schema = @Schema(implementation = WebhookReplay.class)))
    public Response replay(
            @PathParam("webhookId") UUID webhookId,
            @Parameter(description = "A next of the feed, after which to begin; left out, at the beginning.")
                    @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "A next of the feed, up to which to go.", required = true)
                    @QueryParam("until")
                    @Nullable String until) {
        FeedScope scope = clientScope.resolve();
        var parameters = new QueryParameters();
        parameters.require("until", until);
        Long first = parameters.cursor("after", after, cursor::read);
        Long last = parameters.cursor("until", until, cursor::read);
        parameters.refuseFaults();
        return replayFeed
                .handle(scope, new SubscriptionId(webhookId), first == null ? 0 : first, Objects.requireNonNull(last))
                .map(replay ->
                        Response.accepted(new WebhookReplay(replay.value())).build())
                .orElseGet(() -> notFound());
    }
}
