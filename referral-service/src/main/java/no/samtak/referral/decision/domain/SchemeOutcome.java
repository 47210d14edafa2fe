package no.samtak.referral.decision.domain;

import java.util.Map;
import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What a case worker decides about one scheme.
 *
 * @param reasons in whole sentences, for the reader of the letter; of a dismissal, why the need was not looked at
 * @param criterionReasons of a refusal, for each criterion that is not met
 */
public record SchemeOutcome(
        Scheme scheme, Outcome outcome, @Nullable String reasons, Map<Criterion, String> criterionReasons) {

    public SchemeOutcome {
        criterionReasons = Map.copyOf(criterionReasons);
    }

    /** Without the reasons, which tell of somebody's life. */
    @Override
    public String toString() {
        return "SchemeOutcome[" + scheme + ", " + outcome + "]";
    }
}
