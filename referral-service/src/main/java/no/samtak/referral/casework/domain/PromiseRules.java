package no.samtak.referral.casework.domain;

import java.time.LocalDate;
import no.samtak.law.deadline.Deadlines;
import no.samtak.law.deadline.PromisedDate;
import no.samtak.law.policy.Policy;

/** What may be promised. */
public final class PromiseRules {

    private PromiseRules() {}

    /**
     * @param proposed the day the family would be promised an answer by
     * @param sendBy the day the letter that says so must have left
     * @param today in Europe/Oslo, like all dates here
     */
    public static PromiseAnswer judge(LocalDate proposed, LocalDate sendBy, LocalDate today) {
        if (!proposed.isAfter(today)) {
            return new PromiseAnswer.NotAfterToday(today);
        }
        if (!proposed.isAfter(sendBy)) {
            return new PromiseAnswer.NotAfterSendBy(sendBy);
        }
        return switch (Deadlines.promise(proposed)) {
            case PromisedDate.OnNonWorkingDay(var day, var earlier, var later) ->
                new PromiseAnswer.NobodyAtWork(day, earlier, later);
            case PromisedDate.OnWorkingDay(var day) -> new PromiseAnswer.CanBePromised(day);
        };
    }

    /** What the municipality promises where nobody has said another date: its weeks after send-by, or after a late today. */
    public static LocalDate standing(LocalDate sendBy, LocalDate today, Policy municipality) {
        return Deadlines.expectedAnswer(sendBy.isAfter(today) ? sendBy : today, municipality);
    }
}
