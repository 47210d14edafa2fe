package no.samtak.referral.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.contracts.letter.AppealReceived;
import no.samtak.contracts.letter.AppealSentOn;
import no.samtak.contracts.letter.DecisionForm;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.deadline.Deadlines;
import no.samtak.law.policy.Policy;
import no.samtak.law.rulebook.Rule;
import no.samtak.referral.appeal.domain.Appeal;
import no.samtak.referral.appeal.domain.AppealStep;
import no.samtak.referral.appeal.domain.Timeliness;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.FindAddressees;
import no.samtak.referral.letterorder.FindAddressees.Addressees;
import no.samtak.referral.letterorder.OrderLetters;
import org.jspecify.annotations.Nullable;

/** L11 to whoever appealed, L12 with the statement to the parties. They leave as soon as they are prepared. */
@ApplicationScoped
public class OrderAppealLetters {

    private final ReferralRepository referrals;
    private final FindAddressees findAddressees;
    private final OrderLetters orderLetters;
    private final CurrentPolicy policy;

    OrderAppealLetters(
            ReferralRepository referrals,
            FindAddressees findAddressees,
            OrderLetters orderLetters,
            CurrentPolicy policy) {
        this.referrals = referrals;
        this.findAddressees = findAddressees;
        this.orderLetters = orderLetters;
        this.policy = policy;
    }

    /**
     * That it has arrived: ordered at once, so that it leaves within a working day.
     *
     * @param about the case, whose lock the caller holds
     * @return the case, at the version it has after the last order
     */
    @Transactional
    public Case received(Case about, Appeal appeal, @Nullable Decision decision, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        Addressees addressees = addressees(about, today);
        Policy municipality = policy.get();
        boolean isLate = appeal.timeliness() == Timeliness.LATE || appeal.timeliness() == Timeliness.AFTER_A_YEAR;
        var contents = new AppealReceived(
                appeal.received().receivedOn(),
                decisionForm(municipality),
                decision == null ? null : decision.decidedOn(),
                isLate ? AppealReceived.Timeliness.LATENESS_WILL_BE_ASSESSED : AppealReceived.Timeliness.IN_TIME,
                Deadlines.expectedAnswer(today, municipality),
                municipality.appealBody().in(addressees.language()));
        return order(about, LetterKind.L11, contents, addressees, today, now);
    }

    /** That it has been sent on, with what the municipality says of it. */
    @Transactional
    public Case forwarded(
            Case about, Appeal appeal, AppealStep.Forward forward, @Nullable Decision decision, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        Addressees addressees = addressees(about, today);
        Policy municipality = policy.get();
        var contents = new AppealSentOn(
                appeal.received().receivedOn(),
                decisionForm(municipality),
                decision == null ? null : decision.decidedOn(),
                today,
                municipality.appealBody().in(addressees.language()),
                forward.statement(),
                forward.documents());
        return order(about, LetterKind.L12, contents, addressees, today, now);
    }

    private Case order(
            Case about, LetterKind kind, LetterContents contents, Addressees addressees, LocalDate today, Instant now) {
        return orderLetters.handle(
                new OrderLetters.Command(
                        about,
                        kind,
                        null,
                        today,
                        addressees.language(),
                        addressees.concerns(),
                        addressees.toldOfADecision(),
                        role -> contents,
                        List.of(Rule.APPEAL_PREPARATION, Rule.APPEAL),
                        addressees.blocks()),
                now);
    }

    private Addressees addressees(Case about, LocalDate today) {
        return findAddressees.handle(about, referrals.ofCase(about.id()).getFirst(), today);
    }

    private static DecisionForm decisionForm(Policy municipality) {
        return switch (municipality.decisionForm()) {
            case VEDTAK -> DecisionForm.VEDTAK;
            case AVGJORELSE -> DecisionForm.AVGJORELSE;
        };
    }
}
