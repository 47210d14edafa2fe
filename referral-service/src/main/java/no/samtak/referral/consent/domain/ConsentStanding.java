package no.samtak.referral.consent.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** Whether a purpose may be acted on. Computed anew each time; only what people say and find is stored. */
public sealed interface ConsentStanding {

    /**
     * It may.
     *
     * @param from the day of the last consent, in Europe/Oslo
     * @param until the day on which somebody else is to be asked, because of age; null when no such day comes
     * @param closedTo receivers with whom nothing may be shared all the same
     */
    record Complete(LocalDate from, @Nullable LocalDate until, ConsentBasis basis, Set<SharingPartner> closedTo)
            implements ConsentStanding {
        public Complete {
            closedTo = Set.copyOf(closedTo);
        }
    }

    /**
     * It may not.
     *
     * @param persons who has not consented; empty when the obstacle is another
     */
    record Missing(Obstacle obstacle, List<PersonId> persons) implements ConsentStanding {
        public Missing {
            persons = List.copyOf(persons);
        }
    }

    /** Everybody one can ask has consented, but somebody cannot be asked: a person has to judge (pbrl. § 4-4). */
    record AwaitsJudgement(List<OutOfReach> parents) implements ConsentStanding {
        public AwaitsJudgement {
            parents = List.copyOf(parents);
        }
    }

    /** Who has not consented, for staff only. */
    default List<PersonId> missing() {
        return this instanceof Missing(var obstacle, var persons) ? persons : List.of();
    }

    default boolean isComplete() {
        return this instanceof Complete;
    }

    /** With whom nothing may be shared; empty also where nothing may be shared with anybody. */
    default Set<SharingPartner> shutOut() {
        return this instanceof Complete complete ? complete.closedTo() : Set.of();
    }
}
