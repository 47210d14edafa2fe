package no.samtak.referral.worklist.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.query.QueryParameters;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.worklist.ShowWorklist;
import no.samtak.referral.worklist.domain.WorklistFilter;
import no.samtak.referral.worklist.domain.WorklistPosition;
import no.samtak.referral.worklist.domain.WorklistSort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What there is to do, for those who do it. */
@Path("/api/v1/worklist")
@Tag(name = "Worklist")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WorklistResource {

    private static final String ME = "me";
    private static final String NOBODY = "nobody";

    private final ShowWorklist showWorklist;
    private final CurrentCaller caller;

    WorklistResource(ShowWorklist showWorklist, CurrentCaller caller) {
        this.showWorklist = showWorklist;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "worklist.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "showWorklist",
            summary = "The cases there is work with",
            description = "Without a state, every case that somebody still has work with. A case is here from the"
                    + " moment it is registered, and each line is as the case is now.")
    @APIResponse(
            responseCode = "200",
            description = "One page.",
            content = @Content(schema = @Schema(implementation = WorklistAnswer.class)))
    public WorklistAnswer show(
            @Parameter(description = "Only cases in this state.", schema = @Schema(implementation = CaseState.class))
                    @QueryParam("state")
                    @Nullable String state,
            @Parameter(
                            description = "Only cases where this was asked for.",
                            schema = @Schema(implementation = Scheme.class))
                    @QueryParam("scheme")
                    @Nullable String scheme,
            @Parameter(
                            description = "Only cases of this colleague. me: yours, and those of whom you stand in for"
                                    + " today. nobody: cases that nobody has.")
                    @QueryParam("assignedTo")
                    @Nullable String assignedTo,
            @Parameter(
                            description = "Only cases on which something should have left by yesterday.",
                            schema = @Schema(implementation = Boolean.class))
                    @QueryParam("overdue")
                    @Nullable String overdue,
            @Parameter(
                            description = "Only cases on which something is owed before this date.",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("dueBefore")
                    @Nullable String dueBefore,
            @Parameter(
                            description = "Only cases with letters that wait for a person to let them go.",
                            schema = @Schema(implementation = Boolean.class))
                    @QueryParam("heldLetters")
                    @Nullable String heldLetters,
            @Parameter(
                            description = "Only cases where the family has still to be told.",
                            schema = @Schema(implementation = Boolean.class))
                    @QueryParam("toContact")
                    @Nullable String toContact,
            @Parameter(
                            description = "DUE, unless you say otherwise: what is owed first comes first.",
                            schema = @Schema(implementation = WorklistSort.class))
                    @QueryParam("sort")
                    @Nullable String sort,
            @Parameter(description = "The next of an earlier answer, which was sorted the same way.")
                    @QueryParam("after")
                    @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        var parameters = new QueryParameters();
        var order = Objects.requireNonNullElse(parameters.code("sort", sort, WorklistSort.class), WorklistSort.DUE);
        var filter = new WorklistFilter(
                parameters.code("state", state, CaseState.class),
                parameters.code("scheme", scheme, Scheme.class),
                NOBODY.equals(assignedTo) ? Set.of() : null,
                parameters.date("dueBefore", dueBefore),
                parameters.flag("heldLetters", heldLetters),
                parameters.flag("toContact", toContact));
        var query = new ShowWorklist.Query(
                filter,
                colleague(assignedTo),
                parameters.flag("overdue", overdue),
                order,
                parameters.cursor("after", after, keys -> position(keys, order)),
                parameters.pageSize("limit", limit));
        parameters.refuseFaults();
        ShowWorklist.Page page = showWorklist.handle(query);
        return new WorklistAnswer(
                page.today(),
                page.lines().stream()
                        .map(line -> WorklistAnswer.line(line, page.today()))
                        .toList(),
                page.next()
                        .map(next ->
                                Cursor.of(next.sort(), next.on(), next.caseId().value()))
                        .orElse(null));
    }

    private @Nullable String colleague(@Nullable String assignedTo) {
        if (assignedTo == null || assignedTo.equals(NOBODY)) {
            return null;
        }
        return assignedTo.equals(ME) ? caller.get().id() : assignedTo;
    }

    /** @throws IllegalArgumentException for a position in another order */
    private static WorklistPosition position(List<String> keys, WorklistSort order) {
        if (!keys.get(0).equals(order.name())) {
            throw new IllegalArgumentException("Sorted another way");
        }
        return new WorklistPosition(order, LocalDate.parse(keys.get(1)), new CaseId(UUID.fromString(keys.get(2))));
    }
}
