package no.samtak.referral.decision.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.samtak.law.policy.Policy;
import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.assessment.http.AssessmentAnswer;
import no.samtak.referral.assessment.http.AssessmentAnswer.SchemeAnswer;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.decision.domain.Consents;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.DecisionState;
import no.samtak.referral.decision.domain.Knowledge;
import no.samtak.referral.decision.domain.Occasion;
import no.samtak.referral.decision.domain.Outcome;
import no.samtak.referral.decision.domain.ProposedDecision;
import no.samtak.referral.decision.domain.SchemeOutcome;
import no.samtak.referral.rulebook.http.DeadlineAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One decision with what it rests on. What it says never changes; only what has become of it does.
 *
 * @param state as it stands today: FINAL when the time to appeal is over and no appeal waits
 * @param decidedOn Europe/Oslo
 * @param approvedBy somebody else, where the municipality wants four eyes
 * @param follows the decision that stood before it on the case
 * @param replacedBy the decision that stands in its place
 * @param coordinatorNamedBy the working day by which a coordinator is named, where one was granted
 * @param dispatchedAt when the last letter left, with proof
 * @param known from when the person or family knew; null while nobody has recorded it
 * @param appealPeriod the citizen's last day to appeal, and why; null before it is known, and where there is nothing to
 *     appeal
 * @param openAppeals how many appeals wait for an answer
 * @param trace the assessment as the rules saw it that day
 */
@Schema(name = "Decision")
public record DecisionView(
        UUID decisionId,
        UUID caseId,
        DecisionState state,
        Occasion occasion,
        LocalDate decidedOn,
        Instant madeAt,
        String decidedBy,
        @Nullable Approved approvedBy,
        @Nullable UUID follows,
        @Nullable UUID replacedBy,
        List<Decided> outcomes,
        @Nullable Chosen choice,
        @Nullable CoordinationFound coordination,
        @Nullable Contact contact,
        Consented consents,
        @Nullable String considerations,
        @Nullable LocalDate coordinatorNamedBy,
        @Nullable Instant dispatchedAt,
        @Nullable Known known,
        String appealBody,
        @Nullable DeadlineAnswer appealPeriod,
        int openAppeals,
        String rulebookVersion,
        String policyVersion,
        List<SchemeAnswer> trace) {

    /** About one scheme. */
    @Schema(name = "DecidedScheme")
    public record Decided(
            Scheme scheme, Outcome outcome, @Nullable String reasons, List<Reasoned> criteria) {
        static Decided of(SchemeOutcome outcome) {
            return new Decided(
                    outcome.scheme(),
                    outcome.outcome(),
                    outcome.reasons(),
                    Arrays.stream(Criterion.values())
                            .filter(outcome.criterionReasons()::containsKey)
                            .map(criterion -> new Reasoned(
                                    criterion, outcome.criterionReasons().get(criterion)))
                            .toList());
        }
    }

    /** Why one criterion is not met. */
    @Schema(name = "ReasonedCriterion")
    public record Reasoned(Criterion criterion, @Nullable String reasons) {}

    /** Who approved it and, without the leader's role, in whose place. */
    @Schema(name = "ApprovedBy")
    public record Approved(String by, @Nullable String standsInFor) {}

    /** What the family chose, and its view. */
    @Schema(name = "ChosenScheme")
    public record Chosen(Scheme scheme, String view) {}

    /** The service that coordinates all the same, if any, and why. */
    @Schema(name = "CoordinationFound")
    public record CoordinationFound(
            @Nullable String service,
            @Nullable String contact,
            @Nullable String phone,
            String explanation) {}

    /** Who answers until a coordinator is named. */
    @Schema(name = "InterimContact")
    public record Contact(String name, String phone) {}

    /** The date each consent was complete; null while it was still needed. */
    @Schema(name = "ConsentsRecorded")
    public record Consented(
            @Nullable LocalDate coordinator,
            @Nullable LocalDate plan,
            @Nullable LocalDate sharing) {
        static Consented of(Consents consents) {
            return new Consented(consents.coordinator(), consents.plan(), consents.sharing());
        }
    }

    /** From when the person or family knew, and how that is known. */
    @Schema(name = "DecisionKnown")
    public record Known(LocalDate on, String how, Instant recordedAt, String recordedBy) {
        static @Nullable Known of(@Nullable Knowledge known) {
            return known == null ? null : new Known(known.on(), known.how(), known.recordedAt(), known.recordedBy());
        }
    }

    /** All decisions of one case, the first one first. */
    @Schema(name = "Decisions")
    public record Page(List<DecisionView> items) {}

    /** The answer as it is on a day in Norway. */
    public static DecisionView of(Decision decision, Policy policy, LocalDate today) {
        ProposedDecision decided = decision.decided();
        var course = decision.course();
        var choice = decided.choice();
        var contact = decided.contact();
        var approval = decision.facts().approval();
        return new DecisionView(
                decision.id().value(),
                decision.caseId().value(),
                decision.stateOn(today),
                decision.facts().background().occasion(),
                decision.decidedOn(),
                decision.madeAt(),
                decision.decidedBy(),
                approval == null ? null : new Approved(approval.by().id(), approval.standsInFor()),
                id(decision.facts().background().follows()),
                id(course.replacedBy()),
                decided.outcomes().stream().map(Decided::of).toList(),
                choice == null ? null : new Chosen(choice.scheme(), choice.view()),
                coordination(decided),
                contact == null ? null : new Contact(contact.name(), contact.phone()),
                Consented.of(decision.facts().consents()),
                decided.considerations(),
                decision.coordinatorNamedBy(),
                course.dispatchedAt(),
                Known.of(course.known()),
                policy.appealBody().in(policy.language()),
                decision.appealPeriod()
                        .map(period -> DeadlineAnswer.of(period, policy))
                        .orElse(null),
                course.openAppeals(),
                decision.rulebookVersion(),
                decision.policyVersion(),
                decision.trace().stream()
                        .map(result -> AssessmentAnswer.scheme(result, policy.language()))
                        .toList());
    }

    private static @Nullable UUID id(@Nullable DecisionId decision) {
        return decision == null ? null : decision.value();
    }

    private static @Nullable CoordinationFound coordination(ProposedDecision decided) {
        var coordination = decided.coordination();
        if (coordination == null) {
            return null;
        }
        var carrier = coordination.carrier();
        return carrier == null
                ? new CoordinationFound(null, null, null, coordination.explanation())
                : new CoordinationFound(
                        carrier.service(), carrier.contact(), carrier.phone(), coordination.explanation());
    }
}
