package no.samtak.referral.assessment.domain;

import java.util.Set;

/**
 * The child's illness, injury or disability, as somebody who knows the child describes it.
 *
 * @param kinds empty where none is described
 * @param serious true where the description leaves no doubt; otherwise a person judges
 */
public record Condition(Set<Kind> kinds, boolean serious, Recorded recorded) implements Entry<Condition> {

    /** The statute's three words. None of them is a diagnosis. */
    public enum Kind {
        ILLNESS,
        INJURY,
        DISABILITY
    }

    public Condition {
        kinds = Set.copyOf(kinds);
    }

    @Override
    public Condition recordedAs(Recorded other) {
        return new Condition(kinds, serious, other);
    }
}
