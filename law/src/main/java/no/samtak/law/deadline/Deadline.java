package no.samtak.law.deadline;

import java.time.LocalDate;
import java.util.List;
import no.samtak.law.calendar.NonWorkingDay;
import no.samtak.law.rulebook.RulebookVersion;
import no.samtak.law.statute.LegalReference;

/**
 * A duty or a right turned into dates, with the reasons. All dates are in Europe/Oslo.
 *
 * <p>Two kinds that must never be mixed: what the municipality must keep moves only backward from the nominal date, what
 * the citizen has moves only forward.
 */
public sealed interface Deadline permits MunicipalDeadline, CitizenDeadline {

    DeadlineRule rule();

    /** The day the period is counted from; it is not itself a day of the period. */
    LocalDate startedOn();

    /** The last day of the period as the statute counts it, working day or not. */
    LocalDate nominalDate();

    /** The non-working days between the nominal date and the date that counts, in order. */
    List<NonWorkingDay> steppedOver();

    /** The statutes the dates rest on, the one that gives the duty or the right first. */
    List<LegalReference> legalBasis();

    /** The rulebook the dates were computed under. */
    RulebookVersion rulebookVersion();
}
