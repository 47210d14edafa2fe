package no.samtak.referral.person.domain;

import java.util.Set;

/** Which numbers count as a person's number here: a setting of the installation, never of a request. */
public record AcceptedNumbers(Set<SyntheticSeries> synthetic, NumberScheme scheme) {

    /** Real persons only. */
    public static final AcceptedNumbers REAL = new AcceptedNumbers(Set.of(), NumberScheme.UNTIL_2031);

    public AcceptedNumbers {
        synthetic = Set.copyOf(synthetic);
    }
}
