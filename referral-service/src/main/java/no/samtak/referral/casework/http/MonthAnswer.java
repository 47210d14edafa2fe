package no.samtak.referral.casework.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.letterorder.domain.OrderState;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.domain.DeadlineKind;
import no.samtak.referral.casework.domain.Month;
import no.samtak.referral.casework.domain.MonthState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The month of one referral and the chain of what was promised since. Dates are in Europe/Oslo.
 *
 * @param receivedOn no letter moves it
 * @param daysUsed calendar days from the received date to the day the clock stopped, or to today
 * @param chain each date a letter was owed by, in order
 */
@Schema(name = "CaseMonth")
public record MonthAnswer(
        UUID referralId,
        LocalDate receivedOn,
        MonthState state,
        long daysUsed,
        @Nullable Stopped stopped,
        List<Link> chain) {

    /** What ended the clock, who said so, how it is known and when. */
    @Schema(name = "ClockStopped")
    public record Stopped(
            ClockStop why, String by, @Nullable String how, Instant at) {

        static Stopped of(CaseDeadline.Stop stop) {
            return new Stopped(stop.why(), stop.by(), stop.how(), stop.at());
        }
    }

    /**
     * One date a letter was owed by, and the letters that were written for it.
     *
     * @param promisedOn the answer's date in those letters, once settled
     * @param explainedBy who gave the reason; null for the municipality's standing one
     */
    @Schema(name = "CaseMonthLink")
    public record Link(
            UUID deadlineId,
            DeadlineKind kind,
            LocalDate sendBy,
            @Nullable LocalDate promisedOn,
            @Nullable String explainedBy,
            List<LinkLetter> letters) {}

    /**
     * One of its letters.
     *
     * @param dispatchedAt when it left, with proof; notification-service shows the proof
     * @param channel how it left
     */
    @Schema(name = "CaseMonthLetter")
    public record LinkLetter(
            UUID letterOrderId,
            String kind,
            String receiver,
            OrderState state,
            @Nullable Instant dispatchedAt,
            @Nullable String channel) {

        static LinkLetter of(OrderedLetter letter) {
            return new LinkLetter(
                    letter.id().value(),
                    letter.kind().name(),
                    letter.receiver().name(),
                    letter.state(),
                    letter.dispatchedAt(),
                    letter.channel());
        }
    }

    static MonthAnswer of(Month month, List<OrderedLetter> letters, LocalDate today) {
        return new MonthAnswer(
                month.referralId().value(),
                month.receivedOn(),
                month.stateOn(today),
                month.daysUsed(today),
                month.stop().map(Stopped::of).orElse(null),
                month.chain().stream().map(deadline -> link(deadline, letters)).toList());
    }

    private static Link link(CaseDeadline deadline, List<OrderedLetter> letters) {
        CaseDeadline.Delay delay = deadline.delay();
        return new Link(
                deadline.id().value(),
                deadline.kind(),
                deadline.sendBy(),
                delay == null ? null : delay.expectedOn(),
                delay == null ? null : delay.by(),
                letters.stream()
                        .filter(letter ->
                                deadline.id().value().equals(letter.answers().deadlineId()))
                        .filter(letter -> letter.state() != OrderState.VOID)
                        .map(LinkLetter::of)
                        .toList());
    }
}
