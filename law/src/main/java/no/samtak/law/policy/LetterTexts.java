package no.samtak.law.policy;

import no.samtak.law.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's own sentences for letters and pages.
 *
 * @param standingDelayReason why a case takes more than a month when the case worker has given no reason
 * @param childCoordinator what the municipality says about its child coordinators
 * @param coordinatorChoice how a coordinator is chosen
 * @param appeal what can be appealed and who helps
 * @param price what it costs
 * @param timePromise what the municipality has promised about time
 */
public record LetterTexts(
        Text standingDelayReason,
        @Nullable Text childCoordinator,
        @Nullable Text coordinatorChoice,
        @Nullable Text appeal,
        @Nullable Text price,
        @Nullable Text timePromise) {}
