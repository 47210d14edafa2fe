package no.samtak.referral.appeal.domain;

import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who appeals (pbrl. § 7-2).
 *
 * @param personId where they are on the case
 * @param name of a representative who is not
 * @param mandate what a representative acts by; null where it has still to be shown
 */
public record Appellant(
        Role role,
        @Nullable PersonId personId,
        @Nullable String name,
        @Nullable Mandate mandate) {

    /** In what capacity. */
    public enum Role {
        PERSON,
        PARENT,
        REPRESENTATIVE
    }

    /** What a representative acts by. Who is no lawyer needs it in writing. */
    public enum Mandate {
        LAWYER,
        WRITTEN,
        /** Of a legal guardian, or of whoever consents on the person's behalf. */
        BY_LAW
    }

    boolean isAuthorised() {
        return role != Role.REPRESENTATIVE || mandate != null;
    }

    public Appellant actingBy(Mandate shown) {
        return new Appellant(role, personId, name, shown);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "Appellant[" + role + "]";
    }
}
