package no.samtak.referral.letterorder.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.referral.person.domain.PersonKind;

/** Who may let a letter go. */
public final class ReleaseRules {

    /** Not even a decision may then leave because it was made: somebody has to see to how it gets there. */
    private static final Set<ReleaseBlock> WANTS_A_MESSENGER = Collections.unmodifiableSet(
            EnumSet.of(ReleaseBlock.DEATH, ReleaseBlock.WORRY_FOR_SAFETY, ReleaseBlock.PARENTS_NOT_INFORMED));

    private ReleaseRules() {}

    /** Every reason why letters of the case must not leave by themselves; none means that they may. */
    public static Set<ReleaseBlock> blocks(ReleaseFacts facts) {
        Set<ReleaseBlock> blocks = EnumSet.noneOf(ReleaseBlock.class);
        blocks.addAll(facts.noted());
        if (!facts.isTwelveToSixteen()) {
            blocks.remove(ReleaseBlock.PARENTS_NOT_INFORMED);
        }
        if (facts.subject() == PersonKind.EXPECTED_CHILD) {
            blocks.add(ReleaseBlock.EXPECTED_CHILD);
        }
        if (facts.subject() == PersonKind.UNIDENTIFIED) {
            blocks.add(ReleaseBlock.UNIDENTIFIED);
        }
        if (facts.isProtected()) {
            blocks.add(ReleaseBlock.PROTECTED_ADDRESS);
        }
        if (!facts.familyKnows()) {
            blocks.add(ReleaseBlock.FAMILY_NOT_TOLD);
        }
        return Collections.unmodifiableSet(blocks);
    }

    /**
     * A status-only letter to a professional sender tells nothing about the family, so it may leave on our word even
     * where a letter home may not; it still never leaves on our silence when the case is a delicate one. To a protected household nothing
     * goes by a channel: a channel knows addresses.
     */
    public static ReleaseRule ruleFor(ReceiverRole receiver, Set<ReleaseBlock> blocks) {
        if (blocks.isEmpty()) {
            return ReleaseRule.OWNER_OR_SILENCE;
        }
        if (receiver.isStatusOnly()) {
            return ReleaseRule.OWNER_ONLY;
        }
        return blocks.contains(ReleaseBlock.PROTECTED_ADDRESS) ? ReleaseRule.BY_HAND_ONLY : ReleaseRule.PERSON_ONLY;
    }

    /**
     * A named person has decided, and that is the word that lets the letter go; but never our silence. To a protected
     * address, into a grief or where a child may not be safe only a person brings it.
     */
    public static ReleaseRule ruleForDecision(Set<ReleaseBlock> blocks) {
        if (blocks.contains(ReleaseBlock.PROTECTED_ADDRESS)) {
            return ReleaseRule.BY_HAND_ONLY;
        }
        return Collections.disjoint(blocks, WANTS_A_MESSENGER) ? ReleaseRule.OWNER_ONLY : ReleaseRule.PERSON_ONLY;
    }
}
