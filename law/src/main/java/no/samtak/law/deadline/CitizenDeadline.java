package no.samtak.law.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samtak.law.calendar.NonWorkingDay;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.rulebook.RulebookVersion;
import no.samtak.law.statute.LegalReference;

/**
 * What the citizen has.
 *
 * @param citizenDeadline the citizen's last day, a working day; never before the nominal date
 */
public record CitizenDeadline(
        DeadlineRule rule,
        LocalDate startedOn,
        LocalDate nominalDate,
        LocalDate citizenDeadline,
        List<NonWorkingDay> steppedOver,
        List<LegalReference> legalBasis,
        RulebookVersion rulebookVersion)
        implements Deadline {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public CitizenDeadline {
        steppedOver = List.copyOf(steppedOver);
        legalBasis = List.copyOf(legalBasis);
    }

    /** 23:59:59 in Norway on the last day: what to print. To judge a moment, ask {@link #isInTime}. */
    public Instant lastInstant() {
        return NorwegianCalendar.instantOf(citizenDeadline, LAST_SECOND);
    }

    /** Whether something sent at this instant was sent before the last day was over in Norway. */
    public boolean isInTime(Instant sentAt) {
        return !NorwegianCalendar.dateOf(sentAt).isAfter(citizenDeadline);
    }
}
