package no.samtak.referral.advancenotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.law.rulebook.Rule;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.FindAddressees;
import no.samtak.referral.letterorder.FindAddressees.Addressees;
import no.samtak.referral.letterorder.OrderLetters;

/** L10 to the parties, one for each scheme; the child over fifteen too. */
@ApplicationScoped
public class OrderNoticeLetters {

    private final ReferralRepository referrals;
    private final FindAddressees findAddressees;
    private final OrderLetters orderLetters;

    OrderNoticeLetters(ReferralRepository referrals, FindAddressees findAddressees, OrderLetters orderLetters) {
        this.referrals = referrals;
        this.findAddressees = findAddressees;
        this.orderLetters = orderLetters;
    }

    /**
     * @param about the case, whose lock the caller holds
     * @return the case, at the version it has after the last order
     */
    @Transactional
    public Case handle(Case about, AdvanceNotice notice, Instant now) {
        Addressees addressees =
                findAddressees.handle(about, referrals.ofCase(about.id()).getFirst(), notice.givenOn());
        Case ordered = about;
        for (Scheme scheme : notice.schemes().stream().sorted().toList()) {
            var contents = contents(notice, scheme);
            ordered = orderLetters.handle(
                    new OrderLetters.Command(
                            ordered,
                            LetterKind.L10,
                            null,
                            notice.givenOn(),
                            addressees.language(),
                            addressees.concerns(),
                            addressees.toldOfADecision(),
                            role -> contents,
                            List.of(Rule.ADVANCE_NOTICE),
                            addressees.blocks()),
                    now);
        }
        return ordered;
    }

    private static no.samtak.contracts.letter.AdvanceNotice contents(AdvanceNotice notice, Scheme scheme) {
        return new no.samtak.contracts.letter.AdvanceNotice(
                no.samtak.contracts.letter.Scheme.valueOf(scheme.name()),
                notice.wording().ends()
                        ? no.samtak.contracts.letter.AdvanceNotice.Change.ENDED
                        : no.samtak.contracts.letter.AdvanceNotice.Change.CHANGED,
                notice.wording().what(),
                notice.wording().reasons(),
                notice.wording().facts(),
                notice.commentsBy());
    }
}
