package no.samtak.referral.assessment.domain;

import java.time.LocalDate;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PersonRules;
import org.jspecify.annotations.Nullable;

/**
 * How old the person is, as the register or the report says.
 *
 * @param birthDate null for an expected child, and where it is not known
 */
public record SubjectAge(PersonKind kind, @Nullable LocalDate birthDate) {

    private static final int HEARD_FROM = 12;

    public boolean mayBeAChildOn(LocalDate day) {
        return birthDate == null || day.isBefore(PersonRules.turns18On(birthDate));
    }

    /** From 12 a child is asked in every question of its own health (pbrl. § 4-4); before that, as it matures. */
    boolean mustBeHeardOn(LocalDate day) {
        return birthDate != null && mayBeAChildOn(day) && !day.isBefore(birthDate.plusYears(HEARD_FROM));
    }
}
