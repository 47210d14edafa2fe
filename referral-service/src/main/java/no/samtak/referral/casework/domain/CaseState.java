package no.samtak.referral.casework.domain;

import java.util.Map;
import java.util.Optional;

/** Where a case stands, and every move it can make: each edge names what happened. */
public enum CaseState {
    /** Received, and nobody has begun. */
    RECEIVED,
    /** Received, but we do not know for certain whom it is about. The month runs all the same. */
    UNIDENTIFIED,
    /** The family has to be told before anything can be sent to them or begun. */
    AWAITING_CONTACT,
    /** A case worker is finding out. */
    UNDER_ASSESSMENT,
    /** Every criterion of every scheme in question is answered. */
    READY_FOR_DECISION,
    DECIDED,
    /** The family was told and wants nothing. */
    DECLINED,
    /** Over, quietly: the person has died, or the pregnancy has ended. */
    CLOSED;

    /** What moves a case. */
    public enum Move {
        SUBJECT_IDENTIFIED,
        FAMILY_TOLD,
        FAMILY_DECLINED,
        ASSESSMENT_BEGUN,
        ASSESSMENT_COMPLETED,
        ASSESSMENT_REOPENED,
        DECISION_MADE,
        SUBJECT_GONE
    }

    private static final Map<CaseState, Map<Move, CaseState>> MOVES = Map.of(
            RECEIVED,
            Map.of(Move.ASSESSMENT_BEGUN, UNDER_ASSESSMENT, Move.FAMILY_DECLINED, DECLINED),
            UNIDENTIFIED,
            Map.of(Move.SUBJECT_IDENTIFIED, RECEIVED, Move.FAMILY_DECLINED, DECLINED),
            AWAITING_CONTACT,
            Map.of(Move.FAMILY_TOLD, RECEIVED, Move.FAMILY_DECLINED, DECLINED),
            UNDER_ASSESSMENT,
            Map.of(Move.ASSESSMENT_COMPLETED, READY_FOR_DECISION, Move.FAMILY_DECLINED, DECLINED),
            READY_FOR_DECISION,
            Map.of(
                    Move.ASSESSMENT_REOPENED,
                    UNDER_ASSESSMENT,
                    Move.DECISION_MADE,
                    DECIDED,
                    Move.FAMILY_DECLINED,
                    DECLINED),
            DECIDED,
            Map.of(),
            DECLINED,
            Map.of());

    /** Where the move leads; empty when it cannot be made from here. */
    public Optional<CaseState> after(Move move) {
        if (move == Move.SUBJECT_GONE) {
            return this == CLOSED ? Optional.empty() : Optional.of(CLOSED);
        }
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    /** Whether somebody still has work with it. */
    public boolean isOpen() {
        return this != DECIDED && this != DECLINED && this != CLOSED;
    }
}
