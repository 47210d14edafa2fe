package no.samtak.referral.consent.domain;

import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** Whose word counts, before anybody has said anything. */
sealed interface Deciders {

    /**
     * All of them must consent.
     *
     * @param outOfReach who ought to be asked too, and cannot be
     * @param until the day somebody else decides, because of age
     */
    record Everybody(
            List<PersonId> persons,
            List<OutOfReach> outOfReach,
            ConsentBasis basis,
            @Nullable LocalDate until) implements Deciders {}

    /** Any one of them is enough. */
    record AnyOf(
            List<PersonId> persons,
            ConsentBasis basis,
            @Nullable LocalDate until) implements Deciders {}

    record Nobody(Obstacle obstacle) implements Deciders {}

    default List<PersonId> whose() {
        return switch (this) {
            case Everybody everybody -> everybody.persons();
            case AnyOf anyOf -> anyOf.persons();
            case Nobody nobody -> List.of();
        };
    }
}
