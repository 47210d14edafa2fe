package no.samtak.law.policy;

import org.jspecify.annotations.Nullable;

/**
 * Whether a child coordinator may be offered after the eighteenth birthday, where the statutory right ends.
 *
 * @param endAge the birthday on which the offer ends, 18 without an extension; null where no end is set
 */
public record ChildCoordinatorOffer(
        boolean after18, @Nullable Integer endAge) {}
