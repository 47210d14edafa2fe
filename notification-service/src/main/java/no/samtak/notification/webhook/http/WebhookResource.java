package no.samtak.notification.webhook.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.NotLogged;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.query.QueryParameters;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.chronicle.http.ClientScope;
import no.samtak.notification.webhook.ChangeSubscription;
import no.samtak.notification.webhook.RotateSecret;
import no.samtak.notification.webhook.ShowSubscriptions;
import no.samtak.notification.webhook.Subscribe;
import no.samtak.notification.webhook.Unsubscribe;
import no.samtak.notification.webhook.domain.Subscription;
import no.samtak.notification.webhook.domain.SubscriptionId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is told when something has happened: a signed wake-up, after which the client reads the feed. */
@Path("/api/v1/webhooks")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WebhookResource {

    static final String ABOUT_SYSTEMS = "A webhook is about a system; nothing is known about any person by it.";

    /** One page of webhooks. */
    @Schema(name = "WebhookPage")
    public record WebhookPage(
            List<SubscriptionAnswer> items,

            @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {}

    private final Subscribe subscribe;
    private final ShowSubscriptions showSubscriptions;
    private final ChangeSubscription changeSubscription;
    private final RotateSecret rotateSecret;
    private final Unsubscribe unsubscribe;
    private final WebhookAddress address;
    private final ClientScope clientScope;
    private final Once once;

    WebhookResource(
            Subscribe subscribe,
            ShowSubscriptions showSubscriptions,
            ChangeSubscription changeSubscription,
            RotateSecret rotateSecret,
            Unsubscribe unsubscribe,
            WebhookAddress address,
            ClientScope clientScope,
            Once once) {
        this.subscribe = subscribe;
        this.showSubscriptions = showSubscriptions;
        this.changeSubscription = changeSubscription;
        this.rotateSecret = rotateSecret;
        this.unsubscribe = unsubscribe;
        this.address = address;
        this.clientScope = clientScope;
        this.once = once;
    }

    @POST
    @RolesAllowed({"UNIT_LEADER", "JOURNAL_SYSTEM"})
    @NotLogged(because = ABOUT_SYSTEMS)
    @Operation(
            operationId = "createWebhook",
            summary = "Be told what happens from now on",
            description = "By the Standard Webhooks specification: each message has webhook-id, webhook-timestamp and"
                    + " webhook-signature (v1, HMAC-SHA256), says only what has happened to which id, and comes in the"
                    + " order of the feed, the next one when the one before was answered 2xx. What is not taken is sent"
                    + " again for three days. 410 ends it. The address is pinged once before it is accepted.")
    @APIResponse(
            responseCode = "201",
            description = "Created. The secret is in this answer and in no other.",
            content = @Content(schema = @Schema(implementation = SubscriptionAnswer.class)))
    @APIResponse(responseCode = "422", description = "The address is not told anything; issues says why.")
    public Response create(@HeaderParam(Once.HEADER) @Nullable String key, SubscriptionRequest request) {
        FeedScope scope = clientScope.resolve();
        URI checked = address.checked(request.url());
        return once.answer(
                key,
                () -> created(subscribe.handle(new Subscribe.Command(scope, checked, request.types()))),
                id -> showSubscriptions.one(scope, new SubscriptionId(id)).map(SubscriptionAnswer::of));
    }

    @GET
    @RolesAllowed({"UNIT_LEADER", "JOURNAL_SYSTEM"})
    @NotLogged(because = ABOUT_SYSTEMS)
    @Operation(operationId = "listWebhooks", summary = "Your webhooks", description = "Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page of webhooks.",
            content = @Content(schema = @Schema(implementation = WebhookPage.class)))
    public WebhookPage list(
            @Parameter(description = "The next of an earlier answer.") @QueryParam("after") @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        FeedScope scope = clientScope.resolve();
        var parameters = new QueryParameters();
        SubscriptionId position =
                parameters.cursor("after", after, keys -> new SubscriptionId(UUID.fromString(keys.getFirst())));
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        List<Subscription> page = showSubscriptions.page(scope, position, size);
        return new WebhookPage(
                page.stream().map(SubscriptionAnswer::of).toList(),
                page.size() < size ? null : Cursor.of(page.getLast().id().value()));
    }

    @GET
    @Path("/{webhookId}")
    @RolesAllowed({"UNIT_LEADER", "JOURNAL_SYSTEM"})
    @NotLogged(because = ABOUT_SYSTEMS)
    @Operation(operationId = "showWebhook", summary = "One webhook")
    @APIResponse(
            responseCode = "200",
            description = "The webhook.",
            content = @Content(schema = @Schema(implementation = SubscriptionAnswer.class)))
    public Response show(@PathParam("webhookId") UUID webhookId) {
        return answer(showSubscriptions.one(clientScope.resolve(), new SubscriptionId(webhookId)));
    }

    @PUT
    @Path("/{webhookId}")
    @RolesAllowed({"UNIT_LEADER", "JOURNAL_SYSTEM"})
    @NotLogged(because = ABOUT_SYSTEMS)
    @Operation(
            operationId = "changeWebhook",
            summary = "Change where you are told, what, and whether",
            description = "Enabled again, it is told everything since.")
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = SubscriptionAnswer.class)))
    @APIResponse(responseCode = "422", description = "The address is not told anything; issues says why.")
    public Response change(
            @PathParam("webhookId") UUID webhookId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            SubscriptionRequest request) {
        FeedScope scope = clientScope.resolve();
        IfMatch seen = IfMatch.of(ifMatch);
        return answer(changeSubscription.handle(new ChangeSubscription.Command(
                scope,
                new SubscriptionId(webhookId),
                seen,
                address.checked(request.url()),
                request.types(),
                request.isEnabled())));
    }

    @POST
    @Path("/{webhookId}/rotate-secret")
    @RolesAllowed({"UNIT_LEADER", "JOURNAL_SYSTEM"})
    @NotLogged(because = ABOUT_SYSTEMS)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Get a new secret",
            description = "For a day, each message is signed with both.")
    @APIResponse(
            responseCode = "200",
            description = "Rotated. The secret is in this answer and in no other.",
            content = @Content(schema = @Schema(implementation = SubscriptionAnswer.class)))
    public Response rotate(
            @PathParam("webhookId") UUID webhookId, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return rotateSecret
                .handle(clientScope.resolve(), new SubscriptionId(webhookId), IfMatch.of(ifMatch))
                .map(rotated -> Response.ok(SubscriptionAnswer.of(rotated))
                        .tag(VersionTag.of(rotated.subscription().version()))
                        .build())
                .orElseGet(WebhookResource::notFound);
    }

    @DELETE
    @Path("/{webhookId}")
    @RolesAllowed({"UNIT_LEADER", "JOURNAL_SYSTEM"})
    @NotLogged(because = ABOUT_SYSTEMS)
    @Operation(
            operationId = "deleteWebhook",
            summary = "Be told nothing more",
            description = "With its secret and log.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public Response delete(
            @PathParam("webhookId") UUID webhookId, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return unsubscribe.handle(clientScope.resolve(), new SubscriptionId(webhookId), IfMatch.of(ifMatch))
                ? Response.noContent().build()
                : notFound();
    }

    private static Response created(Subscribe.Subscribed subscribed) {
        return Response.created(URI.create(
                        "/api/v1/webhooks/" + subscribed.subscription().id().value()))
                .entity(SubscriptionAnswer.of(subscribed))
                .tag(VersionTag.of(subscribed.subscription().version()))
                .build();
    }

    private static Response answer(Optional<Subscription> subscription) {
        return subscription
                .map(found -> Response.ok(SubscriptionAnswer.of(found))
                        .tag(VersionTag.of(found.version()))
                        .build())
                .orElseGet(WebhookResource::notFound);
    }

    static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
