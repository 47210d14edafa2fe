package no.samtak.referral.assessment.domain;

import java.util.List;
import no.samtak.referral.casework.domain.Scheme;

/** The right to one scheme, criterion by criterion. */
public record SchemeResult(Scheme scheme, Entitlement entitlement, List<CriterionResult> criteria) {

    public SchemeResult {
        criteria = List.copyOf(criteria);
    }

    static SchemeResult of(Scheme scheme, List<CriterionResult> criteria) {
        return new SchemeResult(scheme, entitlement(criteria), criteria);
    }

    private static Entitlement entitlement(List<CriterionResult> criteria) {
        if (isRuledOutByAge(criteria)) {
            return Entitlement.NOT_MET;
        }
        if (criteria.stream().anyMatch(SchemeResult::isOpen)) {
            return Entitlement.OPEN;
        }
        return criteria.stream().allMatch(result -> result.answer() == Answer.MET)
                ? Entitlement.MET
                : Entitlement.NOT_MET;
    }

    /** Of a grown person nobody asks the other questions about a child. */
    private static boolean isRuledOutByAge(List<CriterionResult> criteria) {
        return criteria.stream()
                .anyMatch(result -> result.criterion() == Criterion.CHILD_IS_UNDER_18_OR_EXPECTED
                        && result.answer() == Answer.NOT_MET);
    }

    private static boolean isOpen(CriterionResult result) {
        return result.answer() == Answer.UNANSWERED || result.answer() == Answer.NEEDS_JUDGEMENT;
    }

    /** The criteria somebody has still to answer; none where the scheme is ruled out already. */
    List<CriterionResult> open() {
        return entitlement == Entitlement.OPEN
                ? criteria.stream().filter(SchemeResult::isOpen).toList()
                : List.of();
    }
}
