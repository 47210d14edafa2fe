package no.samtak.referral.takeover.domain;

import java.time.LocalDate;
import no.samtak.referral.intake.domain.IntakeRefusal;

/** What is wrong with one row. With one fault in one row, nothing of the file is taken. */
public sealed interface RowFault {

    /** It could not have come in by the ordinary door either. */
    record NotRegistrable(IntakeRefusal reason) implements RowFault {}

    /** The file has this case twice. */
    record TwiceInTheFile(int firstRow) implements RowFault {}

    /** The file has another case about the same person. */
    record SamePersonInTheFile(int firstRow) implements RowFault {}

    /** It was taken over before. */
    record TakenOverBefore() implements RowFault {}

    /** The message has come in by the ordinary door. */
    record RegisteredBefore() implements RowFault {}

    /** The person has an open case here, and the two would become one unseen. */
    record HasAnOpenCase() implements RowFault {}

    record OfAnotherMunicipality() implements RowFault {}

    /** A delay letter was not sent before the case came, nor after today. */
    record DelayLetterOutOfTime(LocalDate receivedOn, LocalDate today) implements RowFault {}

    /** It promised an answer for a day that was not after it was sent. */
    record PromiseNotAfterTheLetter(LocalDate sentOn) implements RowFault {}
}
