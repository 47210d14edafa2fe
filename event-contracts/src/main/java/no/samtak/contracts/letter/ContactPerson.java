package no.samtak.contracts.letter;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to call.
 *
 * @param workplace not printed where places are withheld
 */
public record ContactPerson(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String workplace) {

    boolean canBeCalled() {
        return name != null && !name.isBlank() && phone != null && !phone.isBlank();
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "ContactPerson[]";
    }
}
