package no.samtak.referral.person.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom a case is about. Everyone has a {@link PersonId} from the first hour. */
public sealed interface Subject {

    PersonId personId();

    /** Somebody with a national number. */
    record KnownPerson(
            PersonId personId,
            PersonNumber number,
            @Nullable LocalDate birthDate) implements Subject {

        @Override
        public String toString() {
            return "KnownPerson[" + personId + "]";
        }
    }

    /**
     * Somebody whose number is missing or wrong. Registered, never refused: the clock runs, and a task asks to clarify.
     */
    record UnidentifiedPerson(
            PersonId personId, Cause cause, @Nullable LocalDate birthDate) implements Subject {

        /** Why it is not known who the person is. */
        public enum Cause {
            NO_NUMBER_GIVEN,
            NUMBER_MISTYPED
        }

        @Override
        public String toString() {
            return "UnidentifiedPerson[" + personId + ", " + cause + "]";
        }
    }

    /** A child not yet born: no number, no date of birth, and a mother who is a person of her own. */
    record ExpectedChild(PersonId personId, PersonId mother, LocalDate dueDate) implements Subject {

        @Override
        public String toString() {
            return "ExpectedChild[" + personId + "]";
        }
    }
}
