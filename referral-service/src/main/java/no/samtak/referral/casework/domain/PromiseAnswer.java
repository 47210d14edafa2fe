package no.samtak.referral.casework.domain;

import java.time.LocalDate;
import no.samtak.law.calendar.NonWorkingDay;

/** Whether a case worker may promise an answer on a date. */
public sealed interface PromiseAnswer {

    record CanBePromised(LocalDate date) implements PromiseAnswer {}

    /** Nobody is at work; the nearest working days on each side are proposed. */
    record NobodyAtWork(NonWorkingDay day, LocalDate earlier, LocalDate later) implements PromiseAnswer {}

    record NotAfterToday(LocalDate today) implements PromiseAnswer {}

    /** Until send-by nobody is owed a letter, and the letter would promise what has been. */
    record NotAfterSendBy(LocalDate sendBy) implements PromiseAnswer {}
}
