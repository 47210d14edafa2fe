package no.samtak.referral.casework.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.intake.domain.ReferralId;

/**
 * The month of one referral, and all that was promised since: one deadline for each letter that was owed, in order. All
 * dates are in Europe/Oslo.
 *
 * @param chain the month itself first, then each promised date
 */
public record Month(List<CaseDeadline> chain) {

    public Month {
        chain = List.copyOf(chain);
    }

    /** The months of a case, from its deadlines in the order they came. */
    public static List<Month> of(List<CaseDeadline> deadlines) {
        Map<ReferralId, List<CaseDeadline>> byReferral = new LinkedHashMap<>();
        deadlines.forEach(deadline -> byReferral
                .computeIfAbsent(deadline.referralId(), first -> new ArrayList<>())
                .add(deadline));
        return byReferral.values().stream().map(Month::new).toList();
    }

    public ReferralId referralId() {
        return chain.getFirst().referralId();
    }

    /** The received date. No letter moves it. */
    public LocalDate receivedOn() {
        return chain.getFirst().startedOn();
    }

    /** The first deadline whose letter has still to leave; the last one when all have left or the clock has stopped. */
    public CaseDeadline current() {
        return chain.stream()
                .filter(deadline -> deadline.month().owesALetter())
                .findFirst()
                .orElseGet(chain::getLast);
    }

    /** Where the clock stands at the end of this day. */
    public MonthState stateOn(LocalDate day) {
        CaseDeadline current = current();
        if (!current.month().owesALetter()) {
            return current.month();
        }
        if (day.isAfter(current.sendBy())) {
            return MonthState.OVERDUE;
        }
        int at = chain.indexOf(current);
        return at == 0 ? current.month() : chain.get(at - 1).month();
    }

    /** What ended the clock, if anything has. */
    public Optional<CaseDeadline.Stop> stop() {
        return chain.stream()
                .flatMap(deadline -> Optional.ofNullable(deadline.stop()).stream())
                .findFirst();
    }

    /** Calendar days from the received date to the day the clock stopped, or to this day while it runs. */
    public long daysUsed(LocalDate today) {
        LocalDate end = stop().map(stop -> NorwegianCalendar.dateOf(stop.at())).orElse(today);
        return ChronoUnit.DAYS.between(receivedOn(), end);
    }
}
