package no.samtak.referral.consent.domain;

import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** Whether a purpose may be acted on. */
public sealed interface ConsentStanding {

    /**
     * Everybody who must has consented.
     *
     * @param from the day of the last consent, in Europe/Oslo
     * @param until the day the child turns 16 and is to be asked itself; null when the person consented alone
     */
    record Complete(LocalDate from, @Nullable LocalDate until) implements ConsentStanding {}

    /**
     * It may not.
     *
     * @param persons who has not consented; empty when nobody is registered who could
     */
    record Missing(List<PersonId> persons) implements ConsentStanding {
        public Missing {
            persons = List.copyOf(persons);
        }
    }

    /** Who has not consented, for staff only. */
    default List<PersonId> missing() {
        return switch (this) {
            case Complete complete -> List.of();
            case Missing(var persons) -> persons;
        };
    }
}
