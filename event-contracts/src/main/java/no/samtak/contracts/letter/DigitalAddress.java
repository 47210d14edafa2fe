package no.samtak.contracts.letter;

import java.util.Objects;

/** The number a digital channel finds the receiver by. */
public record DigitalAddress(Scheme scheme, String number) {

    /** What the number is. */
    public enum Scheme {
        BIRTH_NUMBER,
        ORGANISATION_NUMBER
    }

    public DigitalAddress {
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(number);
    }

    /** Without the number, which must never reach a log. */
    @Override
    public String toString() {
        return "DigitalAddress[%s]".formatted(scheme);
    }
}
