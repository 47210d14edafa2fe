package no.samtak.referral.decision.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.assessment.http.AssessmentAnswer;
import no.samtak.referral.assessment.http.AssessmentAnswer.SchemeAnswer;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.decision.domain.Consents;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionState;
import no.samtak.referral.decision.domain.Outcome;
import no.samtak.referral.decision.domain.ProposedDecision;
import no.samtak.referral.decision.domain.SchemeOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One decision with what it rests on. It never changes; only its letters leave.
 *
 * @param decidedOn Europe/Oslo
 * @param coordinatorNamedBy the working day by which a coordinator is named, where one was granted
 * @param dispatchedAt when the last letter left, with proof
 * @param trace the assessment as the rules saw it that day
 */
@Schema(name = "Decision")
public record DecisionView(
        UUID decisionId,
        UUID caseId,
        DecisionState state,
        LocalDate decidedOn,
        Instant madeAt,
        String decidedBy,
        List<Decided> outcomes,
        @Nullable Chosen choice,
        @Nullable CoordinationFound coordination,
        @Nullable Contact contact,
        Consented consents,
        @Nullable String considerations,
        @Nullable LocalDate coordinatorNamedBy,
        @Nullable Instant dispatchedAt,
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

    /** All decisions of one case, the first one first. */
    @Schema(name = "Decisions")
    public record Page(List<DecisionView> items) {}

    static DecisionView of(Decision decision, LanguageForm form) {
        ProposedDecision decided = decision.decided();
        var choice = decided.choice();
        var contact = decided.contact();
        return new DecisionView(
                decision.id().value(),
                decision.caseId().value(),
                decision.state(),
                decision.decidedOn(),
                decision.madeAt(),
                decision.decidedBy(),
                decided.outcomes().stream().map(Decided::of).toList(),
                choice == null ? null : new Chosen(choice.scheme(), choice.view()),
                coordination(decided),
                contact == null ? null : new Contact(contact.name(), contact.phone()),
                Consented.of(decided.consents()),
                decided.considerations(),
                decision.coordinatorNamedBy(),
                decision.dispatchedAt(),
                decision.rulebookVersion(),
                decision.policyVersion(),
                decision.trace().stream()
                        .map(result -> AssessmentAnswer.scheme(result, form))
                        .toList());
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
