package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.ReceiptToParty;
import no.samtak.contracts.letter.ReceiptToSender;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.rulebook.Rule;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralKind;
import no.samtak.referral.letterorder.FindAddressees;
import no.samtak.referral.letterorder.FindAddressees.Addressees;
import no.samtak.referral.letterorder.OrderLetters;
import no.samtak.referral.letterorder.domain.Addressee;

/** Orders L01: to the person or family that has applied or been told, and status only to a professional sender. */
@ApplicationScoped
public class SendReceipts {

    private final FindAddressees findAddressees;
    private final OrderLetters orderLetters;

    SendReceipts(FindAddressees findAddressees, OrderLetters orderLetters) {
        this.findAddressees = findAddressees;
        this.orderLetters = orderLetters;
    }

    /** @param onCase the case, whose lock the caller holds */
    @Transactional
    public Case handle(Case onCase, Referral referral, CaseDeadline deadline, Instant now) {
        return order(onCase, referral, deadline, Addressees::all, now);
    }

    /** To the family only, once they have been told of a report whose sender has had a receipt. */
    @Transactional
    public Case home(Case onCase, Referral referral, CaseDeadline deadline, Instant now) {
        return order(onCase, referral, deadline, Addressees::home, now);
    }

    private Case order(
            Case onCase,
            Referral referral,
            CaseDeadline deadline,
            Function<Addressees, List<Addressee>> to,
            Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        Addressees addressees = findAddressees.handle(onCase, referral, today);
        return orderLetters.handle(
                new OrderLetters.Command(
                        onCase,
                        LetterKind.L01,
                        null,
                        today,
                        addressees.language(),
                        addressees.concerns(),
                        to.apply(addressees),
                        role -> contents(role, referral, deadline),
                        List.of(Rule.DELAY_LETTER),
                        addressees.blocks()),
                now);
    }

    private static LetterContents contents(ReceiverRole role, Referral referral, CaseDeadline deadline) {
        return role.isStatusOnly()
                ? new ReceiptToSender(referral.receivedOn(), referral.externalMessageId())
                : new ReceiptToParty(
                        referral.receivedOn(),
                        referral.kind() == ReferralKind.APPLICATION
                                ? ReceivedMatter.APPLICATION
                                : ReceivedMatter.REPORT_OF_NEED,
                        referral.requested().stream()
                                .map(scheme -> no.samtak.contracts.letter.Scheme.valueOf(scheme.name()))
                                .toList(),
                        null,
                        deadline.sendBy());
    }
}
