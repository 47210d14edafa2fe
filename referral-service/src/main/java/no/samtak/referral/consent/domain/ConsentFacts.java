package no.samtak.referral.consent.domain;

import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of consent ask for, about one case and one purpose.
 *
 * @param turns16On null where the birth date is not known: then we take the person for a child
 * @param guardians those registered on the case
 * @param positions all that were recorded, in any order
 * @param today in Europe/Oslo
 */
public record ConsentFacts(
        PersonId subject,
        @Nullable LocalDate turns16On,
        List<PersonId> guardians,
        List<Consent> positions,
        LocalDate today) {

    public ConsentFacts {
        guardians = List.copyOf(guardians);
        positions = List.copyOf(positions);
    }
}
