package no.samtak.referral.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.assessment.domain.SubjectAge;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.person.domain.PersonRules;

/**
 * The day the statutory right to a child coordinator ends: by then it is decided what follows (domain I6). Where the
 * municipality offers more, that is decided too.
 *
 * @param birthday the eighteenth, in Europe/Oslo
 */
public record ComingOfAge(DeadlineId id, CaseId caseId, DecisionId decision, LocalDate birthday, State state) {

    /** What the other services know the deadline as. */
    public static final String KIND = "TURNS_18";

    /** The letter catalogue's time for L18: half a year ahead. */
    private static final int WARNED_DAYS_BEFORE = 180;

    /** How far it has come. */
    public enum State {
        ANNOUNCED,
        /** The task is open. */
        WARNED,
        /** It has been decided what follows. */
        DECIDED,
        /** The case is over: nothing follows. */
        CALLED_OFF
    }

    /** The birthday that a decision has to be followed up by; empty where it grants no child coordinator, or it is past. */
    public static Optional<LocalDate> birthdayAfter(Decision decision) {
        SubjectAge subject = decision.facts().assessment().subject();
        LocalDate birthDate = subject.birthDate();
        return birthDate == null || !decision.decided().grants(Scheme.CHILD_COORDINATOR)
                ? Optional.empty()
                : Optional.of(PersonRules.turns18On(birthDate))
                        .filter(birthday -> birthday.isAfter(decision.decidedOn()));
    }

    /** The last working day on which it can be decided in time. */
    public LocalDate decideBy() {
        return NorwegianCalendar.onOrBefore(birthday);
    }

    /** When the case worker is told; at once where half a year is not left. */
    public List<LocalDate> warnings(LocalDate today) {
        LocalDate warning = NorwegianCalendar.onOrBefore(birthday.minusDays(WARNED_DAYS_BEFORE));
        LocalDate first = NorwegianCalendar.onOrAfter(today);
        LocalDate day = warning.isBefore(first) ? first : warning;
        return day.isBefore(decideBy()) ? List.of(day) : List.of();
    }

    public ComingOfAge in(State next) {
        return new ComingOfAge(id, caseId, decision, birthday, next);
    }
}
