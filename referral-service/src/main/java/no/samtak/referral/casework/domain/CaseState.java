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
    /** Answered; it can be changed, appealed, or what was declined taken up. */
    DECIDED,
    /** An appeal waits: the municipality reconsiders, or the County Governor has it. */
    UNDER_APPEAL,
    /** The family was told and wants nothing. */
    DECLINED;

    /** What moves a case. */
    public enum Move {
        SUBJECT_IDENTIFIED,
        FAMILY_TOLD,
        FAMILY_DECLINED,
        ASSESSMENT_BEGUN,
        ASSESSMENT_COMPLETED,
        ASSESSMENT_REOPENED,
        DECISION_MADE,
        /** What was granted may have to be changed or ended. */
        CHANGE_CONSIDERED,
        /** It stays as it is. */
        CHANGE_DROPPED,
        APPEAL_CAME,
        APPEAL_OVER,
        /** The County Governor has set the decision aside: the need is assessed anew. */
        DECISION_SET_ASIDE
    }

    // Which criteria must be answered first is for the rules of the decision: a dismissal asks none.
    private static final Map<CaseState, Map<Move, CaseState>> MOVES = Map.of(
            RECEIVED,
            Map.of(
                    Move.ASSESSMENT_BEGUN, UNDER_ASSESSMENT,
                    Move.DECISION_MADE, DECIDED,
                    Move.FAMILY_DECLINED, DECLINED),
            UNIDENTIFIED,
            Map.of(Move.SUBJECT_IDENTIFIED, RECEIVED, Move.FAMILY_DECLINED, DECLINED),
            AWAITING_CONTACT,
            Map.of(Move.FAMILY_TOLD, RECEIVED, Move.FAMILY_DECLINED, DECLINED),
            UNDER_ASSESSMENT,
            Map.of(
                    Move.ASSESSMENT_COMPLETED, READY_FOR_DECISION,
                    Move.DECISION_MADE, DECIDED,
                    Move.CHANGE_DROPPED, DECIDED,
                    Move.FAMILY_DECLINED, DECLINED),
            READY_FOR_DECISION,
            Map.of(
                    Move.ASSESSMENT_REOPENED, UNDER_ASSESSMENT,
                    Move.DECISION_MADE, DECIDED,
                    Move.CHANGE_DROPPED, DECIDED,
                    Move.FAMILY_DECLINED, DECLINED),
            DECIDED,
            Map.of(
                    Move.DECISION_MADE, DECIDED,
                    Move.CHANGE_CONSIDERED, UNDER_ASSESSMENT,
                    Move.APPEAL_CAME, UNDER_APPEAL),
            UNDER_APPEAL,
            Map.of(
                    Move.APPEAL_CAME, UNDER_APPEAL,
                    Move.DECISION_MADE, UNDER_APPEAL,
                    Move.APPEAL_OVER, DECIDED,
                    Move.DECISION_SET_ASIDE, UNDER_ASSESSMENT),
            DECLINED,
            Map.of());

    /** Where the move leads; empty when it cannot be made from here. */
    public Optional<CaseState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    /** Whether it waits for its answer. */
    public boolean isOpen() {
        return this != DECIDED && this != UNDER_APPEAL && this != DECLINED;
    }

    /** Whether findings can be recorded: also while the municipality reconsiders. */
    public boolean canBeAssessed() {
        return isOpen() || this == UNDER_APPEAL;
    }
}
