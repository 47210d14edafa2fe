package no.samtak.referral.intake.domain;

import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.FamilyContact;

/**
 * What becomes of a message that its sender takes back. What was about the wrong person is hidden at once. Otherwise a
 * family that knows of the case, or has asked itself, is not left without an answer because somebody else changed their
 * mind.
 */
public final class CancellationRules {

    private CancellationRules() {}

    /**
     * What is known when a sender takes a message back.
     *
     * @param hasADecision whether the case has been answered before: it may be open again, with what was granted in force
     * @param othersStand whether another message on the case still asks for something
     */
    public record Facts(
            CancellationReason reason,
            ReferralStanding standing,
            SenderKind sender,
            CaseState state,
            boolean hasADecision,
            FamilyContact family,
            boolean othersStand) {}

    public static CancellationDecision decide(Facts facts) {
        return switch (facts.standing()) {
            case CANCELLED -> new CancellationDecision.AlreadyCancelled();
            case FORWARDED, GUIDED -> new CancellationDecision.APersonSettlesIt();
            case STANDS -> ofStanding(facts);
        };
    }

    private static CancellationDecision ofStanding(Facts facts) {
        if (!facts.state().isOpen() || facts.hasADecision()) {
            return new CancellationDecision.APersonSettlesIt();
        }
        boolean isWrongPerson = facts.reason() == CancellationReason.WRONG_PERSON;
        if (facts.othersStand()) {
            return new CancellationDecision.TheMessageOnly(isWrongPerson);
        }
        if (isWrongPerson) {
            return new CancellationDecision.TheCaseIsHidden();
        }
        return familyWaitsForAnAnswer(facts)
                ? new CancellationDecision.APersonSettlesIt()
                : new CancellationDecision.TheCaseToo();
    }

    private static boolean familyWaitsForAnAnswer(Facts facts) {
        return facts.family().opensTheirDoor() && !facts.sender().isParty();
    }
}
