package no.samtak.coordinator.task.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.Scheme;
import no.samtak.coordinator.task.ListAppointmentTasks;
import no.samtak.coordinator.task.domain.AppointmentTask;
import no.samtak.coordinator.task.domain.AppointmentTaskId;
import no.samtak.coordinator.task.domain.TaskFilter;
import no.samtak.coordinator.task.domain.TaskPosition;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.query.QueryParameters;
import no.samtak.kit.time.LegalClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For whom a coordinator has to be appointed, and by when. */
@Path("/api/v1/appointment-tasks")
@Tag(name = "Appointment tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppointmentTaskResource {

    private final ListAppointmentTasks listAppointmentTasks;
    private final LegalClock clock;

    AppointmentTaskResource(ListAppointmentTasks listAppointmentTasks, LegalClock clock) {
        this.listAppointmentTasks = listAppointmentTasks;
        this.clock = clock;
    }

    /** One page of tasks. */
    @Schema(name = "AppointmentTaskPage")
    public record AppointmentTaskPage(
            List<AppointmentTaskAnswer> items,

            @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {}

    /**
     * One task. Dates are in Europe/Oslo, instants in UTC.
     *
     * @param dueOn the working day by which the family has been promised a name
     */
    @Schema(name = "AppointmentTask")
    public record AppointmentTaskAnswer(
            UUID taskId,
            UUID caseId,
            Scheme scheme,
            LocalDate grantedOn,
            LocalDate dueOn,
            boolean overdue,
            Instant openedAt,
            @Nullable Instant doneAt,
            @Nullable String doneBy) {

        static AppointmentTaskAnswer of(AppointmentTask task, LocalDate today) {
            return new AppointmentTaskAnswer(
                    task.id().value(),
                    task.caseId().value(),
                    task.scheme(),
                    task.grantedOn(),
                    task.dueOn(),
                    task.isOverdue(today),
                    task.openedAt(),
                    task.doneAt(),
                    task.doneBy());
        }
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appointment-task.list", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "listAppointmentTasks",
            summary = "For whom a coordinator has to be appointed",
            description = "The tasks of your municipality, the earliest date first.")
    @APIResponse(
            responseCode = "200",
            description = "One page of tasks.",
            content = @Content(schema = @Schema(implementation = AppointmentTaskPage.class)))
    public AppointmentTaskPage list(
            @Parameter(description = "Only tasks of this case.", schema = @Schema(implementation = UUID.class))
                    @QueryParam("caseId")
                    @Nullable String caseId,
            @Parameter(
                            description = "Only open or only done tasks.",
                            schema = @Schema(implementation = TaskFilter.Progress.class))
                    @QueryParam("progress")
                    @Nullable String progress,
            @Parameter(
                            description = "Only tasks due before this date.",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("dueBefore")
                    @Nullable String dueBefore,
            @Parameter(description = "The next of an earlier answer.") @QueryParam("after") @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        var parameters = new QueryParameters();
        var filter = new TaskFilter(
                parameters.id("caseId", caseId, CaseId::new),
                parameters.code("progress", progress, TaskFilter.Progress.class),
                parameters.date("dueBefore", dueBefore));
        var position = parameters.cursor("after", after, AppointmentTaskResource::position);
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        LocalDate today = clock.today();
        List<AppointmentTaskAnswer> items =
                listAppointmentTasks.handle(new ListAppointmentTasks.Query(filter, position, size)).stream()
                        .map(task -> AppointmentTaskAnswer.of(task, today))
                        .toList();
        return new AppointmentTaskPage(items, items.size() < size ? null : cursor(items.getLast()));
    }

    private static String cursor(AppointmentTaskAnswer last) {
        return Cursor.of(last.dueOn(), last.taskId());
    }

    private static TaskPosition position(List<String> keys) {
        return new TaskPosition(LocalDate.parse(keys.get(0)), new AppointmentTaskId(UUID.fromString(keys.get(1))));
    }
}
