package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.letterorder.ChangeReleaseRule;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.letterorder.store.LetterOrderRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.letterorder.domain.ReleaseRules;

/**
 * Something that decides who may let letters go has changed: each letter that waits is looked at again, and where the
 * answer is another one, notification-service is told before the letter's day comes.
 */
@ApplicationScoped
public class ReviewRelease {

    private final CaseRepository cases;
    private final LetterOrderRepository orders;
    private final FindReleaseBlocks findReleaseBlocks;
    private final ChangeReleaseRule changeReleaseRule;

    ReviewRelease(
            CaseRepository cases,
            LetterOrderRepository orders,
            FindReleaseBlocks findReleaseBlocks,
            ChangeReleaseRule changeReleaseRule) {
        this.cases = cases;
        this.orders = orders;
        this.findReleaseBlocks = findReleaseBlocks;
        this.changeReleaseRule = changeReleaseRule;
    }

    /**
     * @param about the case, whose lock the caller holds
     * @return the case, at the version it has after the last letter
     */
    @Transactional
    public Case handle(Case about, Instant now) {
        Set<ReleaseBlock> blocks = findReleaseBlocks.handle(about, NorwegianCalendar.dateOf(now));
        List<String> because = blocks.stream().map(Enum::name).toList();
        Case reviewed = about;
        for (OrderedLetter letter : orders.ofCase(about.id().value())) {
            ReleaseRule rule = rule(letter, blocks);
            if (letter.state().canBeCalledOff() && letter.releaseRule() != rule) {
                reviewed = reviewed.next();
                changeReleaseRule.handle(letter, rule, because, reviewed.version(), now);
            }
        }
        cases.save(reviewed);
        return reviewed;
    }

    private static ReleaseRule rule(OrderedLetter letter, Set<ReleaseBlock> blocks) {
        return letter.answers().decisionId() == null
                ? ReleaseRules.ruleFor(letter.receiver(), blocks)
                : ReleaseRules.ruleForDecision(blocks);
    }
}
