package no.samtak.referral.person.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as registered. Who they are is in the identity; the rest are facts the law asks for.
 *
 * @param dueOn for an expected child
 * @param turns16On null where the birth date is not known
 * @param responsibility who holds parental responsibility for the child; null while nobody has said
 */
public record RegisteredPerson(
        PersonId id,
        PersonKind kind,
        Identity identity,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate turns16On,
        @Nullable ParentalResponsibility responsibility) {

    /** From 16 a person gets their own letters (pbrl. § 4-3). Without a birth date we take them for a child. */
    public boolean decidesAlone(LocalDate on) {
        return turns16On != null && !on.isBefore(turns16On);
    }

    public boolean isProtected() {
        return identity.protection().hidesTheAddress();
    }
}
