package no.samtak.referral.decision.domain;

import java.time.LocalDate;

/** The coordinator somebody has already, as a letter names them. */
public record NamedCoordinator(String name, String phone, String workplace, LocalDate from) {

    /** Without the name. */
    @Override
    public String toString() {
        return "NamedCoordinator[" + from + "]";
    }
}
