package no.samtak.plan.participation.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What is consented to on one case. */
public record Consents(List<Consent> given) {

    public Consents {
        given = List.copyOf(given);
    }

    public boolean openSomethingNew(ConsentPurpose purpose, LocalDate day) {
        return given.stream().anyMatch(consent -> consent.purpose() == purpose && consent.opensSomethingNewOn(day));
    }

    /** Whether there is consent to everything that a plan needs consent to. */
    public boolean openAPlan(LocalDate day) {
        return Arrays.stream(ConsentPurpose.values()).allMatch(purpose -> openSomethingNew(purpose, day));
    }

    public boolean areInPartWithdrawn() {
        return given.stream().anyMatch(consent -> consent.withdrawnOn() != null);
    }
}
