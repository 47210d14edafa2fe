package no.samtak.notification.chronicle.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.query.QueryParameters;
import no.samtak.notification.chronicle.ListChanges;
import no.samtak.notification.chronicle.domain.FeedScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feed of a municipality: all of it for its own staff, what its own referrals led to for a sender's system. */
@Path("/api/v1/changes")
@Tag(name = "Chronicle")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChangesResource {

    private final ListChanges listChanges;
    private final FeedCursor cursor;
    private final ClientScope clientScope;

    ChangesResource(ListChanges listChanges, FeedCursor cursor, ClientScope clientScope) {
        this.listChanges = listChanges;
        this.cursor = cursor;
        this.clientScope = clientScope;
    }

    /** One page of the feed. */
    @Schema(name = "ChangesPage")
    public record ChangesPage(
            List<EventAnswer> items,

            @Schema(description = "Give this as after, now or whenever you come back. Nothing ever appears before it.")
            String next) {}

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER", "JOURNAL_SYSTEM"})
    @Logged(what = "changes.list", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "listChanges",
            summary = "What has happened in the municipality since you last asked",
            description = "In an order that never changes: the same cursor gives the same page again, with more at its"
                    + " end. An empty page has a cursor too. A journal system sees what became of the referrals of its"
                    + " own organisation: that they were registered, and that the case was answered; never an outcome.")
    @APIResponse(
            responseCode = "200",
            description = "One page of the feed.",
            content = @Content(schema = @Schema(implementation = ChangesPage.class)))
    public ChangesPage list(
            @Parameter(description = "The next of an earlier answer; left out, the feed begins at its beginning.")
                    @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "Only events of this type, as in type of an answer; may be given several times.")
                    @QueryParam("type")
                    List<String> types,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        FeedScope scope = clientScope.resolve();
        var parameters = new QueryParameters();
        Long from = parameters.cursor("after", after, cursor::read);
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        var page = listChanges.handle(scope, from == null ? 0 : from, Set.copyOf(types), size);
        return new ChangesPage(
                page.entries().stream()
                        .map(numbered -> EventAnswer.of(numbered.entry()))
                        .toList(),
                cursor.at(page.readTo()));
    }
}
