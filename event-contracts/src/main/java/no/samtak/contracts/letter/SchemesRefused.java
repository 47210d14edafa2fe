package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L06: a coordinator or a child coordinator is refused; L08: an individual plan is.
 *
 * @param refused each scheme with its criteria, those that are met too
 * @param considerations what was weighed: the child's best interests and view, the person's own wishes
 * @param grantedInstead the coordinator scheme that is granted, where one is; it has a letter of its own
 * @param coordination what was found about the duty to coordinate services all the same; null for a plan
 */
public record SchemesRefused(
        List<RefusedScheme> refused,
        @Nullable DecisionForm decisionForm,
        @Nullable LocalDate decidedOn,
        @Nullable String considerations,
        @Nullable Scheme grantedInstead,
        @Nullable CoordinationFound coordination,
        @Nullable AppealRight appeal)
        implements LetterContents {

    /** One scheme, criterion by criterion. */
    public record RefusedScheme(Scheme scheme, List<CriterionFound> criteria) {
        public RefusedScheme {
            criteria = List.copyOf(criteria);
        }

        boolean givesReasons() {
            return criteria.stream().anyMatch(criterion -> !criterion.met())
                    && criteria.stream().allMatch(CriterionFound::isReasoned);
        }
    }

    /**
     * One criterion.
     *
     * @param criterion what the statute asks, in the letter's language
     * @param reasons in whole sentences; may be absent where the criterion is met
     */
    public record CriterionFound(
            String criterion, boolean met, @Nullable String reasons) {

        boolean isReasoned() {
            return met || (reasons != null && !reasons.isBlank());
        }

        /** Without the reasons, which are free text. */
        @Override
        public String toString() {
            return "CriterionFound[%s, %s]".formatted(criterion, met);
        }
    }

    /**
     * Whether a service coordinates although there is no right to a coordinator.
     *
     * @param service which one; null where there is nothing to coordinate
     * @param explanation what will happen, or why there is nothing to coordinate
     */
    public record CoordinationFound(
            @Nullable String service, @Nullable String explanation) {

        boolean isAnswered() {
            return (service != null && !service.isBlank()) || (explanation != null && !explanation.isBlank());
        }

        /** Without the explanation. */
        @Override
        public String toString() {
            return "CoordinationFound[]";
        }
    }

    public SchemesRefused {
        refused = List.copyOf(refused);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unless(!refused.isEmpty(), MandatoryContent.SCHEME);
        missing.unlessPresent(decisionForm, MandatoryContent.DECISION_FORM);
        missing.unlessPresent(decidedOn, MandatoryContent.DECIDED_ON);
        missing.unless(refused.stream().allMatch(RefusedScheme::givesReasons), MandatoryContent.CRITERION_REASONS);
        missing.unlessText(considerations, MandatoryContent.CONSIDERATIONS);
        missing.unless(
                !refusesACoordinator() || (coordination != null && coordination.isAnswered()),
                MandatoryContent.COORDINATION_ASSESSED);
        missing.addAll(AppealRight.missingOf(appeal));
        return missing.toList();
    }

    private boolean refusesACoordinator() {
        return refused.stream().anyMatch(scheme -> scheme.scheme() != Scheme.INDIVIDUAL_PLAN);
    }

    /** Without what is free text. */
    @Override
    public String toString() {
        return "SchemesRefused[%s]".formatted(decidedOn);
    }
}
