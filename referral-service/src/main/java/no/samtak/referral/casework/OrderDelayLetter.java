package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseDeadline.Delay;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.DeadlineKind;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.domain.PromiseRules;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.FindAddressees;
import no.samtak.referral.letterorder.FindAddressees.Addressees;
import no.samtak.referral.letterorder.OrderLetters;
import no.samtak.referral.letterorder.domain.Addressee;

/**
 * Orders L02, the one-month letter of fvl. § 11 a, or L03, the one that follows a promise not kept, when its first
 * warning day comes: early enough for missing content to be found while there is time. Without a case worker's reason it
 * carries the municipality's standing one, and says so.
 */
@ApplicationScoped
public class OrderDelayLetter {

    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final ReferralRepository referrals;
    private final FindAddressees findAddressees;
    private final OrderLetters orderLetters;
    private final CurrentPolicy policy;

    OrderDelayLetter(
            CaseRepository cases,
            CaseDeadlineRepository deadlines,
            ReferralRepository referrals,
            FindAddressees findAddressees,
            OrderLetters orderLetters,
            CurrentPolicy policy) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.referrals = referrals;
        this.findAddressees = findAddressees;
        this.orderLetters = orderLetters;
        this.policy = policy;
    }

    /** A warning day came. A clock that has stopped, or a letter that has left, stays as it is. */
    @Transactional
    public void handle(CaseId caseId, DeadlineId deadlineId, Instant now) {
        cases.lock(caseId)
                .ifPresent(about -> deadlines.find(deadlineId).ifPresent(deadline -> warned(about, deadline, now)));
    }

    /** The same, for whoever holds the case's lock. */
    Case warned(Case about, CaseDeadline deadline, Instant now) {
        return deadline.month()
                .after(MonthState.Move.WARNING_DAY_CAME)
                .map(deadline::inMonth)
                .map(warned -> {
                    deadlines.save(warned);
                    return order(about, warned, now);
                })
                .orElse(about);
    }

    /**
     * Writes the letter anew, in the place of one that has not left. The caller holds the case's lock. Once the case is
     * decided its answer is on the way, and nobody is told any more to wait for it.
     */
    Case order(Case about, CaseDeadline deadline, Instant now) {
        if (!about.state().isOpen()) {
            return about;
        }
        Referral referral = referrals
                .find(deadline.referralId())
                .orElseThrow(() -> new IllegalStateException("Deadline " + deadline.id() + " answers nothing"));
        Delay delay = settled(deadline, NorwegianCalendar.dateOf(now));
        Addressees addressees = findAddressees.handle(about, referral, deadline.sendBy());
        DelayContents contents = new DelayContents(
                deadline, delay, referral, earlierLetters(deadline), policy.get(), addressees.language());
        return orderLetters.handle(
                new OrderLetters.Command(
                        about,
                        DelayContents.kindOf(deadline.kind()),
                        deadline.id(),
                        deadline.sendBy(),
                        addressees.language(),
                        addressees.concerns(),
                        receivers(deadline.kind(), addressees),
                        contents::to,
                        List.of(deadline.kind().rule()),
                        addressees.blocks()),
                now);
    }

    /** What the letter promises is kept with its deadline: that date is watched once the letter has left. */
    private Delay settled(CaseDeadline deadline, LocalDate today) {
        Delay given = deadline.delay();
        if (given != null) {
            return given;
        }
        Delay standing = new Delay(null, null, PromiseRules.standing(deadline.sendBy(), today, policy.get()));
        deadlines.save(deadline.promising(standing));
        return standing;
    }

    /** A sender was promised nothing, and is told of no promise that is not kept. */
    private static List<Addressee> receivers(DeadlineKind kind, Addressees addressees) {
        return switch (kind) {
            case DELAY_LETTER -> addressees.all();
            case PROMISED_ANSWER -> addressees.home();
        };
    }

    /** Each promise began the day the letter that made it left. */
    private List<LocalDate> earlierLetters(CaseDeadline deadline) {
        return deadlines.ofCase(deadline.caseId()).stream()
                .filter(earlier -> earlier.kind() == DeadlineKind.PROMISED_ANSWER
                        && earlier.referralId().equals(deadline.referralId())
                        && !earlier.startedOn().isAfter(deadline.startedOn()))
                .map(CaseDeadline::startedOn)
                .toList();
    }
}
