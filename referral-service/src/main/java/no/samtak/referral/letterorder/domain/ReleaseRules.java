package no.samtak.referral.letterorder.domain;

import java.util.Set;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.ReceiverRole;

/** Who may let a letter go. */
public final class ReleaseRules {

    private ReleaseRules() {}

    /**
     * A status-only letter to a professional sender tells nothing about the family, so it may leave on our word even
     * where a letter home may not; it still never leaves on our silence when the case is a delicate one.
     */
    public static ReleaseRule ruleFor(ReceiverRole receiver, Set<ReleaseBlock> blocks) {
        if (blocks.isEmpty()) {
            return ReleaseRule.OWNER_OR_SILENCE;
        }
        return receiver.isStatusOnly() ? ReleaseRule.OWNER_ONLY : ReleaseRule.PERSON_ONLY;
    }

    /**
     * A named person has decided, and that is the word that lets the letter go; but never our silence. To a protected
     * address only a person brings it.
     */
    public static ReleaseRule ruleForDecision(Set<ReleaseBlock> blocks) {
        return blocks.contains(ReleaseBlock.PROTECTED_ADDRESS) ? ReleaseRule.PERSON_ONLY : ReleaseRule.OWNER_ONLY;
    }
}
