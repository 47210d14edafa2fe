package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.contracts.letter.DelayLetter;
import no.samtak.contracts.letter.DelayLetter.ReasonGivenBy;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.StatusToSender;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.deadline.Deadlines;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.rulebook.Rule;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralKind;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.FindAddressees;
import no.samtak.referral.letterorder.OrderLetters;

/**
 * Orders L02, the one-month letter of fvl. § 11 a, when its first warning day comes: early enough for missing content to
 * be found while there is time. Without a case worker's reason it carries the municipality's standing one, and says so.
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
                .ifPresent(about -> deadlines
                        .find(deadlineId)
                        .flatMap(deadline -> deadline.month()
                                .after(MonthState.Move.WARNING_DAY_CAME)
                                .map(deadline::inMonth))
                        .ifPresent(warned -> {
                            deadlines.save(warned);
                            order(about, warned, now);
                        }));
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
        var addressees = findAddressees.handle(about, referral, deadline.sendBy());
        return orderLetters.handle(
                new OrderLetters.Command(
                        about,
                        LetterKind.L02,
                        deadline.id(),
                        deadline.sendBy(),
                        addressees.language(),
                        addressees.concerns(),
                        addressees.all(),
                        role -> contents(role, referral, deadline, addressees.language()),
                        List.of(Rule.DELAY_LETTER),
                        addressees.blocks()),
                now);
    }

    private LetterContents contents(
            ReceiverRole role, Referral referral, CaseDeadline deadline, LanguageForm language) {
        if (role.isStatusOnly()) {
            return new StatusToSender(referral.receivedOn(), referral.externalMessageId());
        }
        String reason = deadline.delayReason();
        return new DelayLetter(
                referral.receivedOn(),
                referral.kind() == ReferralKind.APPLICATION
                        ? ReceivedMatter.APPLICATION
                        : ReceivedMatter.REPORT_OF_NEED,
                reason == null ? policy.get().texts().standingDelayReason().in(language) : reason,
                reason == null ? ReasonGivenBy.MUNICIPALITY : ReasonGivenBy.CASE_WORKER,
                expectedOn(deadline));
    }

    private LocalDate expectedOn(CaseDeadline deadline) {
        LocalDate settled = deadline.expectedOn();
        return settled == null ? Deadlines.expectedAnswer(deadline.sendBy(), policy.get()) : settled;
    }
}
