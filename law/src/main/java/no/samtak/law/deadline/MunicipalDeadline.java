package no.samtak.law.deadline;

import java.time.LocalDate;
import java.util.List;
import no.samtak.law.calendar.NonWorkingDay;
import no.samtak.law.rulebook.RulebookVersion;
import no.samtak.law.statute.LegalReference;

/**
 * What the municipality must keep.
 *
 * @param sendBy the working day on which the letter must have been dispatched; never after the nominal date
 * @param warnings working days on which to warn, in order, each before {@code sendBy} and none before the start
 */
public record MunicipalDeadline(
        DeadlineRule rule,
        LocalDate startedOn,
        LocalDate nominalDate,
        LocalDate sendBy,
        List<LocalDate> warnings,
        List<NonWorkingDay> steppedOver,
        List<LegalReference> legalBasis,
        RulebookVersion rulebookVersion)
        implements Deadline {

    public MunicipalDeadline {
        warnings = List.copyOf(warnings);
        steppedOver = List.copyOf(steppedOver);
        legalBasis = List.copyOf(legalBasis);
    }
}
