package no.samtak.letterorder.domain;

import java.util.UUID;

/** Identifies one letter to one receiver, here and in the service that delivers it. */
public record LetterOrderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
