package no.samtak.referral.person.domain;

import java.time.LocalDate;
import no.samtak.referral.person.domain.NumberAnswer.Absent;
import no.samtak.referral.person.domain.NumberAnswer.Mistyped;
import no.samtak.referral.person.domain.NumberAnswer.Recognised;
import no.samtak.referral.person.domain.Subject.KnownPerson;
import no.samtak.referral.person.domain.Subject.UnidentifiedPerson;
import no.samtak.referral.person.domain.Subject.UnidentifiedPerson.Cause;
import org.jspecify.annotations.Nullable;

/** Whom a report is about, and the dates on which a person's age changes who decides. */
public final class PersonRules {

    private static final int MONTHS_OF_A_PREGNANCY_AT_MOST = 10;

    private PersonRules() {}

    /**
     * The subject that a report names by number. There is no answer that turns a report away.
     *
     * @param statedBirthDate what the report or a register says; it goes before what the number says
     */
    public static Subject subjectOf(PersonId personId, NumberAnswer answer, @Nullable LocalDate statedBirthDate) {
        return switch (answer) {
            case Recognised(var number, var impliedBirthDate) ->
                new KnownPerson(personId, number, statedBirthDate != null ? statedBirthDate : impliedBirthDate);
            case Mistyped ignored -> new UnidentifiedPerson(personId, Cause.NUMBER_MISTYPED, statedBirthDate);
            case Absent() -> new UnidentifiedPerson(personId, Cause.NO_NUMBER_GIVEN, statedBirthDate);
        };
    }

    /**
     * The day from which the child is to be heard in every question of its own health (pasient- og
     * brukerrettighetsloven § 4-4). 29 February as for {@link #turns16On}.
     */
    public static LocalDate turns12On(LocalDate birthDate) {
        return birthDate.plusYears(12);
    }

    /**
     * The day from which a child whom others represent is sent its own copy of what is decided (forvaltningsloven §§ 17
     * and 27, not read; § 54 of the act of 2025). 29 February as for {@link #turns16On}.
     */
    public static LocalDate turns15On(LocalDate birthDate) {
        return birthDate.plusYears(15);
    }

    /**
     * The day from which the person decides alone on their own health (pasient- og brukerrettighetsloven § 4-3).
     *
     * <p>Years are counted as domstolloven § 148 second paragraph counts periods: whoever is born on 29 February gets
     * older on the last day of February. No rule for birthdays was found that says so; it is the earlier of the two
     * possible days, and so the one that does not withhold a right.
     */
    public static LocalDate turns16On(LocalDate birthDate) {
        return birthDate.plusYears(16);
    }

    /**
     * The day on which the person is no longer a child in the sense of helse- og omsorgstjenesteloven § 7-2 a and the
     * parents no longer represent them. 29 February as for {@link #turns16On}.
     */
    public static LocalDate turns18On(LocalDate birthDate) {
        return birthDate.plusYears(18);
    }

    /**
     * True if no child expected today can be due so late. Ten months to the day are possible; a date that has passed
     * is too, and makes a task, not an error.
     */
    public static boolean dueDateIsTooFarAway(LocalDate dueDate, LocalDate today) {
        return dueDate.isAfter(today.plusMonths(MONTHS_OF_A_PREGNANCY_AT_MOST));
    }
}
