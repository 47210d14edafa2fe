package no.samtak.referral.rulebook.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.kit.accesslog.NotLogged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.policy.Policies;
import no.samtak.law.policy.Policy;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.assessment.domain.AssessmentFacts;
import no.samtak.referral.assessment.domain.MunicipalReading;
import no.samtak.referral.assessment.domain.SubjectAge;
import no.samtak.referral.assessment.http.AssessmentRequest;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.person.domain.PersonKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The same need held against several municipalities' readings. Nothing is stored, and nobody is named. */
@Path("/api/v1/rulebook/simulations")
@Tag(name = "Rulebook")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SimulationResource {

    private final Policies policies;
    private final CurrentCaller caller;
    private final LegalClock clock;

    SimulationResource(Policies policies, CurrentCaller caller, LegalClock clock) {
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    /** A need, and whose readings to hold it against. */
    @Schema(name = "SimulationQuestion")
    public record Question(
            @Schema(description = "Numbers of municipalities.", examples = "[\"1824\", \"4624\"]")
            @NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = "\\d{4}", message = "Must be four digits.") String> municipalities,

            @Schema(description = "The day to assess as of; else today. Europe/Oslo.") @Nullable LocalDate asOf,

            @Schema(description = "Left out for an expected child, or where it is not known.") @Nullable LocalDate birthDate,

            @Schema(description = "Whether the child is not born yet.") @Nullable Boolean expected,

            @Schema(description = "What is asked for; left out for a report of need.") @Size(max = 3) @Nullable List<@NotNull Scheme> requested,

            @Schema(description = "The facts. Write nothing that could tell who it is.") @NotNull @Valid AssessmentRequest findings) {

        @Schema(hidden = true)
        @AssertTrue(message = "An expected child has no birth date.") boolean isBornOnce() {
            return birthDate == null || !Boolean.TRUE.equals(expected);
        }

        SubjectAge subject() {
            return new SubjectAge(
                    Boolean.TRUE.equals(expected) ? PersonKind.EXPECTED_CHILD : PersonKind.KNOWN, birthDate);
        }
    }

    @POST
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER", "AUDITOR"})
    @NotLogged(because = "Facts about nobody: no person, no case, nothing stored.")
    @Operation(
            operationId = "simulateAssessment",
            summary = "What would differ between municipalities, for the same facts",
            description =
                    "For each municipality every scheme and criterion with its own text; and what differs. Where a"
                            + " municipality's guide is not reached, the answer is NEEDS_JUDGEMENT, never NOT_MET.")
    @APIResponse(
            responseCode = "200",
            description = "The answers, and what differs.",
            content = @Content(schema = @Schema(implementation = SimulationAnswer.class)))
    public Response simulate(Question question) {
        LocalDate today = clock.today();
        LocalDate asOf = question.asOf() == null ? today : question.asOf();
        if (asOf.isBefore(Rulebooks.earliest())) {
            return ProblemResponses.of(
                    ReferralProblem.DATE_OUTSIDE_RULEBOOK,
                    "The first rulebook applies from " + Rulebooks.earliest() + ".");
        }
        List<Policy> chosen = new ArrayList<>();
        List<Issue> unknown = new ArrayList<>();
        List<String> numbers = List.copyOf(new LinkedHashSet<>(question.municipalities()));
        for (int i = 0; i < numbers.size(); i++) {
            Optional<Policy> policy = policies.byMunicipalityNumber(numbers.get(i), today);
            policy.ifPresent(chosen::add);
            if (policy.isEmpty()) {
                unknown.add(
                        Issue.inBody("/municipalities/" + i, "UNKNOWN_MUNICIPALITY", "Must be one that uses Samtak."));
            }
        }
        return unknown.isEmpty()
                ? Response.ok(SimulationAnswer.of(asOf, chosen, policy -> facts(question, asOf, policy)))
                        .build()
                : ProblemResponses.of(ReferralProblem.MUNICIPALITY_UNKNOWN, null, unknown);
    }

    private AssessmentFacts facts(Question question, LocalDate asOf, Policy policy) {
        List<Scheme> requested = question.requested();
        return new AssessmentFacts(
                asOf,
                question.subject(),
                requested == null ? Set.of() : Set.copyOf(requested),
                question.findings().toFindings(caller.get().id(), clock.now()),
                MunicipalReading.of(policy),
                Rulebooks.at(asOf).version());
    }
}
