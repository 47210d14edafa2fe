package no.samtak.referral.decision.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.decision.domain.Choice;
import no.samtak.referral.decision.domain.Coordination;
import no.samtak.referral.decision.domain.Impartiality;
import no.samtak.referral.decision.domain.NamedCoordinator;
import no.samtak.referral.decision.domain.Outcome;
import no.samtak.referral.decision.domain.ProposedDecision;
import no.samtak.referral.decision.domain.SchemeOutcome;
import no.samtak.referral.decision.domain.UnitContact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a case worker decides. Texts are read by the person or family, in the form of Norwegian they get letters in. */
@Schema(name = "DecisionProposal")
public record DecisionRequest(
        @Schema(description = "One for each scheme in question.") @NotEmpty @Size(max = 3) @Valid List<@NotNull Decided> outcomes,

        @Schema(description = "Where the rights to a coordinator and a child coordinator are both there.")
        @Valid @Nullable FamilyChoice choice,

        @Schema(description = "Needed where a coordinator or child coordinator is refused (hol. § 3-4).")
        @Valid @Nullable CoordinationFinding coordination,

        @Schema(
                description =
                        "Who answers for the unit until a coordinator is named. Needed for a grant, unless there is a"
                                + " coordinator already.")
        @Valid @Nullable Contact contact,

        @Schema(description = "The coordinator they have already, where one is appointed.") @Valid @Nullable Coordinator coordinator,

        @Schema(
                description =
                        "Needed for a refusal or a dismissal: what was weighed, the child's best interests and view"
                                + " included.")
        @Size(max = 10_000) @Nullable String considerations,

        @NotNull @Valid Declaration impartiality,

        @Schema(description = "Name of who has handled the case. Printed on the letters.") @NotBlank @Size(max = 100) String caseHandler,

        @Schema(description = "Name of who answers for the decision. Printed on the letters.")
        @NotBlank @Size(max = 100) String responsible) {

    /** About one scheme. */
    @Schema(name = "SchemeDecision")
    public record Decided(
            @NotNull Scheme scheme,
            @NotNull Outcome outcome,

            @Schema(description = "Needed for PARTLY_GRANTED and DISMISSED.") @Size(max = 10_000) @Nullable String reasons,

            @Schema(description = "Needed for REFUSED: for each criterion that is not met.")
            @Size(max = 6) @Valid @Nullable List<@NotNull CriterionReason> criteria) {

        @Schema(hidden = true)
        @AssertTrue(message = "Give the reasons of a criterion once.") boolean isEachReasonedOnce() {
            return criteria == null
                    || criteria.stream()
                                    .map(CriterionReason::criterion)
                                    .distinct()
                                    .count()
                            == criteria.size();
        }

        SchemeOutcome toOutcome() {
            return new SchemeOutcome(
                    scheme,
                    outcome,
                    reasons,
                    criteria == null
                            ? Map.of()
                            : criteria.stream()
                                    .collect(Collectors.toMap(CriterionReason::criterion, CriterionReason::reasons)));
        }
    }

    /** Why one criterion is not met. */
    @Schema(name = "CriterionReason")
    public record CriterionReason(
            @NotNull Criterion criterion,
            @NotBlank @Size(max = 10_000) String reasons) {}

    /** The scheme chosen with the child and the family, and what they think about it. */
    @Schema(name = "FamilyChoice")
    public record FamilyChoice(
            @NotNull Scheme scheme,
            @NotBlank @Size(max = 10_000) String view) {}

    /** Whether a service coordinates although a coordinator is refused. */
    @Schema(name = "CoordinationFinding")
    public record CoordinationFinding(
            @Schema(description = "The service that does; left out where there is nothing to coordinate.")
            @Valid @Nullable CoordinatingService carriedBy,

            @Schema(description = "What will happen, or why nothing has to.") @NotBlank @Size(max = 10_000) String explanation) {}

    /** The service whose duty it is, and whom to call there. */
    @Schema(name = "CoordinatingService")
    public record CoordinatingService(
            @NotBlank @Size(max = 200) String service,
            @NotBlank @Size(max = 100) String contact,

            @NotBlank @Size(max = 40) @Pattern(regexp = "[+0-9][0-9 ]{3,}", message = "Must be a telephone number.") String phone) {}

    /** Somebody with a name and a telephone. */
    @Schema(name = "UnitContact")
    public record Contact(
            @NotBlank @Size(max = 100) String name,

            @NotBlank @Size(max = 40) @Pattern(regexp = "[+0-9][0-9 ]{3,}", message = "Must be a telephone number.") String phone) {}

    /** An appointed coordinator, as the letter names them. */
    @Schema(name = "NamedCoordinator")
    public record Coordinator(
            @NotBlank @Size(max = 100) String name,

            @NotBlank @Size(max = 40) @Pattern(regexp = "[+0-9][0-9 ]{3,}", message = "Must be a telephone number.") String phone,

            @NotBlank @Size(max = 200) String workplace,

            @Schema(description = "First day of the appointment, Europe/Oslo.") @NotNull LocalDate from) {

        NamedCoordinator toCoordinator() {
            return new NamedCoordinator(name, phone, workplace, from);
        }
    }

    /** Who is related, or reported the need, does not decide. Entering somebody else's report is not reporting. */
    @Schema(name = "ImpartialityDeclaration")
    public record Declaration(
            @NotNull Boolean isKin, @NotNull Boolean reportedTheNeed) {

        Impartiality toImpartiality() {
            return new Impartiality(isKin, reportedTheNeed);
        }
    }

    @Schema(hidden = true)
    @AssertTrue(message = "Each scheme is decided once.") boolean isEachDecidedOnce() {
        return outcomes == null
                || outcomes.stream().map(Decided::scheme).distinct().count() == outcomes.size();
    }

    public ProposedDecision toProposal() {
        return new ProposedDecision(
                outcomes.stream().map(Decided::toOutcome).toList(),
                choice == null ? null : new Choice(choice.scheme(), choice.view()),
                coordination == null ? null : coordination(coordination),
                contact == null ? null : new UnitContact(contact.name(), contact.phone()),
                coordinator == null ? null : coordinator.toCoordinator(),
                considerations,
                caseHandler,
                responsible);
    }

    public Impartiality declared() {
        return impartiality.toImpartiality();
    }

    private static Coordination coordination(CoordinationFinding finding) {
        var carrier = finding.carriedBy();
        return new Coordination(
                carrier == null
                        ? null
                        : new Coordination.Carrier(carrier.service(), carrier.contact(), carrier.phone()),
                finding.explanation());
    }

    /** Never what was decided with its reasons. */
    @Override
    public String toString() {
        return "DecisionRequest[]";
    }
}
