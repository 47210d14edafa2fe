package no.samtak.referral.assessment.domain;

import no.samtak.law.language.Text;
import no.samtak.law.policy.ChildCoordinatorOffer;
import no.samtak.law.policy.Guidance;
import no.samtak.law.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality reads the statutes' open words, kept with every decision so that it can be repeated after the
 * policy has changed. It may give more than the statute, never less.
 *
 * @param childCoordinator what the municipality says about its child coordinators, if anything
 */
public record MunicipalReading(
        Guidance guidance,
        ChildCoordinatorOffer offer,
        @Nullable Text childCoordinator) {

    public static MunicipalReading of(Policy policy) {
        return new MunicipalReading(
                policy.guidance(), policy.childCoordinator(), policy.texts().childCoordinator());
    }

    /** The municipality's own wording of a criterion; null where its page has none. */
    @Nullable Text wordingOf(Criterion criterion) {
        return switch (criterion) {
            case NEED_IS_LONG_TERM -> guidance.longTerm().text();
            case SERVICES_ARE_COORDINATED, SERVICES_ARE_COMPOUND_OR_COORDINATED ->
                guidance.coordinated().text();
            case CHILD_IS_UNDER_18_OR_EXPECTED, CONDITION_IS_SERIOUS -> childCoordinator;
            case OTHER_WELFARE_SERVICES_ARE_NEEDED -> null;
        };
    }
}
