package no.samtak.plan.participation.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a plan needs consent to. One does not stand for the other. */
public enum ConsentPurpose {
    PLAN,
    SHARING;

    /** Empty for a purpose that is no concern of a plan's. */
    public static Optional<ConsentPurpose> of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(code))
                .findFirst();
    }
}
