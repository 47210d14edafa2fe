package no.samtak.referral.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** What can change about those who belong to a case. */
public sealed interface PartyChange {

    /** @param dueOn of another child expected in the same pregnancy */
    record Joins(
            Identity identity,
            @Nullable LocalDate dueOn,
            PartyRole role,
            @Nullable Mandate mandate) implements PartyChange {}

    /** The party as it is to stand. */
    record Becomes(CaseParty party) implements PartyChange {}

    record Leaves(PersonId person) implements PartyChange {}

    /** Who holds parental responsibility for the child the case is about. */
    record ResponsibilityIs(@Nullable ParentalResponsibility of) implements PartyChange {}

    /** They live together, with the person the case is about or without. */
    record LiveTogether(Set<PersonId> persons) implements PartyChange {
        public LiveTogether {
            persons = Set.copyOf(persons);
        }
    }
}
