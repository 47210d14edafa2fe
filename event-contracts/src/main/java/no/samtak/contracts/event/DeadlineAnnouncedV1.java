package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The owner of a case asks notification-service to keep watch over a date. The owner has done all the law: the reader
 * needs only the dates. Announcing the same deadline again replaces its dates.
 *
 * @param kind what the deadline is for, such as {@code DELAY_LETTER}
 * @param answeredBy what meets it, and so whether a letter is to be ready for its day
 * @param nominalDate the last day of the period as the statute counts it
 * @param sendBy the last working day on which the municipality can still act in time
 * @param warnings the days on which staff are told, earliest first
 * @param legalBasis codes of the statutes the dates rest on
 */
public record DeadlineAnnouncedV1(
        UUID caseId,
        UUID deadlineId,
        String kind,
        AnsweredBy answeredBy,
        LocalDate nominalDate,
        LocalDate sendBy,
        List<LocalDate> warnings,
        List<String> legalBasis)
        implements Event {

    /** What meets a deadline. */
    public enum AnsweredBy {
        /** A letter that leaves in time; its order names the deadline. */
        LETTER,
        /** What people do; their service tells when it is done. No letter is expected. */
        WORK
    }

    public DeadlineAnnouncedV1 {
        warnings = List.copyOf(warnings);
        legalBasis = List.copyOf(legalBasis);
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
