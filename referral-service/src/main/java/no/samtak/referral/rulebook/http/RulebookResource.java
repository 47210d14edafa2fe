package no.samtak.referral.rulebook.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samtak.kit.accesslog.NotLogged;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.deadline.DeadlineRule;
import no.samtak.law.deadline.Deadlines;
import no.samtak.law.policy.Policies;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.referral.ReferralProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rulebook, for anyone who wants to know a date and why. Nothing is stored. */
@Path("/api/v1/rulebook")
@Tag(name = "Rulebook")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RulebookResource {

    private final Policies policies;
    private final LegalClock clock;

    RulebookResource(Policies policies, LegalClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Which date is asked for. */
    @Schema(name = "DeadlineQuestion")
    public record Question(
            @NotNull DeadlineRule rule,

            @Schema(description = "When the period began. Counted from the date in Europe/Oslo.") @Nullable Instant startedAt,

            @Schema(description = "The date the period began, Europe/Oslo.") @Nullable LocalDate startedOn,

            @Schema(description = "Number of the municipality.", examples = "4624")
            @NotNull @Pattern(regexp = "\\d{4}", message = "Must be a municipality number of four digits.") String municipality) {

        @Schema(hidden = true)
        @AssertTrue(message = "Give startedAt or startedOn: one of them, not both.") boolean isStartedOnce() {
            return (startedAt == null) != (startedOn == null);
        }

        LocalDate start() {
            return startedAt == null ? Objects.requireNonNull(startedOn) : NorwegianCalendar.dateOf(startedAt);
        }
    }

    @POST
    @Path("/deadlines")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER", "COORDINATOR", "JOURNAL_SYSTEM", "CITIZEN", "AUDITOR"})
    @NotLogged(because = "A date and a rule: nobody is asked about.")
    @Operation(
            operationId = "computeDeadline",
            summary = "A deadline, and why",
            description = "What the municipality must keep never moves past the nominal date; what the citizen has"
                    + " never ends before it.")
    @APIResponse(
            responseCode = "200",
            description = "The dates with their reasons.",
            content = @Content(schema = @Schema(implementation = DeadlineAnswer.class)))
    public Response deadline(Question question) {
        LocalDate start = question.start();
        var policy = policies.byMunicipalityNumber(question.municipality(), clock.today());
        if (policy.isEmpty()) {
            return ProblemResponses.of(
                    ReferralProblem.MUNICIPALITY_UNKNOWN,
                    null,
                    List.of(Issue.inBody("/municipality", "UNKNOWN_MUNICIPALITY", "Must be one that uses Samtak.")));
        }
        if (start.isBefore(Rulebooks.earliest())) {
            return ProblemResponses.of(
                    ReferralProblem.DATE_OUTSIDE_RULEBOOK,
                    "The first rulebook applies from " + Rulebooks.earliest() + ".");
        }
        DeadlineRule rule = question.rule();
        return Response.ok(DeadlineAnswer.of(Deadlines.compute(rule, start, policy.get()), policy.get()))
                .build();
    }
}
