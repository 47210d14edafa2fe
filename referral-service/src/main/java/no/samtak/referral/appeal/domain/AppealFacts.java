package no.samtak.referral.appeal.domain;

import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What bears on an appeal that arrives.
 *
 * @param decision what it is about; null where it names none
 * @param subject whom the case is about
 * @param guardians those registered on the case
 * @param today in Europe/Oslo
 */
public record AppealFacts(
        ReceivedAppeal appeal,
        @Nullable Decision decision,
        PersonId subject,
        List<PersonId> guardians,
        LocalDate today) {

    public AppealFacts {
        guardians = List.copyOf(guardians);
    }
}
