package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.MatterMovedOn;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.RightBodyToSender;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.rulebook.Rule;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.intake.domain.Forwarding;
import no.samtak.referral.intake.domain.ForwardingWay;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralKind;
import no.samtak.referral.letterorder.FindAddressees;
import no.samtak.referral.letterorder.FindAddressees.Addressees;
import no.samtak.referral.letterorder.OrderLetters;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import org.jspecify.annotations.Nullable;

/**
 * Orders L04: to the sender, and to a family that has applied or been told. Where the household's address is protected,
 * the other body's name could tell where they live: the family's letter does without it, and the sender sees the status
 * only.
 */
@ApplicationScoped
public class TellOfRightBody {

    private final FindAddressees findAddressees;
    private final OrderLetters orderLetters;

    TellOfRightBody(FindAddressees findAddressees, OrderLetters orderLetters) {
        this.findAddressees = findAddressees;
        this.orderLetters = orderLetters;
    }

    /** @param about the case, whose lock the caller holds */
    @Transactional
    public Case handle(Case about, Referral referral, Forwarding forwarding, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        Addressees addressees = findAddressees.handle(about, referral, today);
        boolean isProtected = addressees.blocks().contains(ReleaseBlock.PROTECTED_ADDRESS);
        return orderLetters.handle(
                new OrderLetters.Command(
                        about,
                        LetterKind.L04,
                        null,
                        today,
                        addressees.language(),
                        addressees.concerns(),
                        isProtected ? addressees.home() : addressees.all(),
                        role -> contents(role, referral, forwarding, isProtected),
                        List.of(Rule.COORDINATION_DUTY),
                        addressees.blocks()),
                now);
    }

    private static LetterContents contents(
            ReceiverRole role, Referral referral, Forwarding forwarding, boolean isProtected) {
        String body = isProtected ? null : forwarding.rightBody();
        LocalDate sentOn = forwarding.way() == ForwardingWay.FORWARDED ? forwarding.on() : null;
        return role.isStatusOnly()
                ? new RightBodyToSender(referral.receivedOn(), referral.externalMessageId(), body, sentOn)
                : toFamily(referral, forwarding, body, sentOn);
    }

    private static MatterMovedOn toFamily(
            Referral referral, Forwarding forwarding, @Nullable String body, @Nullable LocalDate sentOn) {
        return new MatterMovedOn(
                referral.receivedOn(),
                referral.kind() == ReferralKind.APPLICATION
                        ? ReceivedMatter.APPLICATION
                        : ReceivedMatter.REPORT_OF_NEED,
                body,
                body == null ? null : forwarding.phone(),
                forwarding.reason(),
                sentOn,
                forwarding.sent(),
                null);
    }
}
