package no.samtak.referral.person.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as registered. Who they are is in the identity; the rest are facts the law asks for.
 *
 * @param dueOn for an expected child
 * @param turns16On null where the birth date is not known
 * @param responsibility who holds parental responsibility for the child; null while nobody has said
 * @param gone null while they are there
 * @param household null for somebody who is registered alone
 * @param mergedInto the person this one turned out to be; null for almost everybody
 */
public record RegisteredPerson(
        PersonId id,
        PersonKind kind,
        Identity identity,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate turns16On,
        @Nullable ParentalResponsibility responsibility,
        @Nullable Gone gone,
        @Nullable HouseholdId household,
        @Nullable PersonId mergedInto,
        long version) {

    /** Somebody seen for the first time. */
    public static RegisteredPerson registered(
            PersonId id, PersonKind kind, Identity identity, @Nullable LocalDate dueOn) {
        return new RegisteredPerson(id, kind, identity, dueOn, turns16On(identity), null, null, null, null, 0);
    }

    /** From 16 a person gets their own letters (pbrl. § 4-3). Without a birth date we take them for a child. */
    public boolean decidesAlone(LocalDate on) {
        return turns16On != null && !on.isBefore(turns16On);
    }

    public boolean isProtected() {
        return identity.protection().hidesTheAddress();
    }

    public boolean isGone() {
        return gone != null;
    }

    public RegisteredPerson as(Identity now) {
        return new RegisteredPerson(
                id, kind, now, dueOn, turns16On(now), responsibility, gone, household, mergedInto, version + 1);
    }

    /** Somebody known by a number from now on; an expected child is born with it. */
    public RegisteredPerson identifiedAs(Identity now) {
        return new RegisteredPerson(
                id,
                PersonKind.KNOWN,
                now,
                dueOn,
                turns16On(now),
                responsibility,
                gone,
                household,
                mergedInto,
                version + 1);
    }

    public RegisteredPerson inTheCareOf(@Nullable ParentalResponsibility holders) {
        return new RegisteredPerson(
                id, kind, identity, dueOn, turns16On, holders, gone, household, mergedInto, version + 1);
    }

    public RegisteredPerson gone(Gone how) {
        return new RegisteredPerson(
                id, kind, identity, dueOn, turns16On, responsibility, how, household, mergedInto, version + 1);
    }

    public RegisteredPerson livingWith(HouseholdId household) {
        return new RegisteredPerson(
                id, kind, identity, dueOn, turns16On, responsibility, gone, household, mergedInto, version + 1);
    }

    /** @param into null when it turned out to be wrong */
    public RegisteredPerson merged(@Nullable PersonId into) {
        return new RegisteredPerson(
                id, kind, identity, dueOn, turns16On, responsibility, gone, household, into, version + 1);
    }

    public RegisteredPerson next() {
        return new RegisteredPerson(
                id, kind, identity, dueOn, turns16On, responsibility, gone, household, mergedInto, version + 1);
    }

    private static @Nullable LocalDate turns16On(Identity identity) {
        LocalDate birthDate = identity.birthDate();
        return birthDate == null ? null : PersonRules.turns16On(birthDate);
    }
}
