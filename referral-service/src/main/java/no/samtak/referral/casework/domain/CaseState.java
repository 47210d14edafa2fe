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
    DECLINED,
    /** It belongs to another body, and went there with proof. */
    FORWARDED,
    /** Whoever asked has taken it back. */
    WITHDRAWN,
    /** Over without an answer, quietly: a death, a pregnancy that ended, another municipality that goes on. */
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
        /** What was granted may have to be changed or ended. */
        CHANGE_CONSIDERED,
        /** It stays as it is. */
        CHANGE_DROPPED,
        APPEAL_CAME,
        APPEAL_OVER,
        /** The County Governor has set the decision aside: the need is assessed anew. */
        DECISION_SET_ASIDE,
        HANDED_ON,
        TAKEN_BACK,
        CLOSED_QUIETLY
    }

    /** What can happen as long as nobody has decided. */
    private static final Map<Move, CaseState> UNTIL_DECIDED = Map.of(
            Move.FAMILY_DECLINED,
            DECLINED,
            Move.HANDED_ON,
            FORWARDED,
            Move.TAKEN_BACK,
            WITHDRAWN,
            Move.CLOSED_QUIETLY,
            CLOSED);

    // Which criteria must be answered first is for the rules of the decision: a dismissal asks none.
    private static final Map<CaseState, Map<Move, CaseState>> MOVES = Map.of(
            RECEIVED,
            Map.of(Move.ASSESSMENT_BEGUN, UNDER_ASSESSMENT, Move.DECISION_MADE, DECIDED),
            UNIDENTIFIED,
            Map.of(Move.SUBJECT_IDENTIFIED, RECEIVED),
            AWAITING_CONTACT,
            Map.of(Move.FAMILY_TOLD, RECEIVED),
            UNDER_ASSESSMENT,
            Map.of(
                    Move.ASSESSMENT_COMPLETED, READY_FOR_DECISION,
                    Move.DECISION_MADE, DECIDED,
                    Move.CHANGE_DROPPED, DECIDED),
            READY_FOR_DECISION,
            Map.of(
                    Move.ASSESSMENT_REOPENED, UNDER_ASSESSMENT,
                    Move.DECISION_MADE, DECIDED,
                    Move.CHANGE_DROPPED, DECIDED),
            DECIDED,
            // Decided, but nobody has been told yet: closed quietly, no letter may leave any more.
            Map.of(
                    Move.DECISION_MADE, DECIDED,
                    Move.CHANGE_CONSIDERED, UNDER_ASSESSMENT,
                    Move.APPEAL_CAME, UNDER_APPEAL,
                    Move.CLOSED_QUIETLY, CLOSED),
            UNDER_APPEAL,
            Map.of(
                    Move.APPEAL_CAME, UNDER_APPEAL,
                    Move.DECISION_MADE, UNDER_APPEAL,
                    Move.APPEAL_OVER, DECIDED,
                    Move.DECISION_SET_ASIDE, UNDER_ASSESSMENT,
                    Move.CLOSED_QUIETLY, CLOSED));

    /** Where the move leads; empty when it cannot be made from here. */
    public Optional<CaseState> after(Move move) {
        CaseState next = MOVES.getOrDefault(this, Map.of()).get(move);
        return next == null && isOpen() ? Optional.ofNullable(UNTIL_DECIDED.get(move)) : Optional.ofNullable(next);
    }

    /** Whether it waits for its answer. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, UNIDENTIFIED, AWAITING_CONTACT, UNDER_ASSESSMENT, READY_FOR_DECISION -> true;
            case DECIDED, UNDER_APPEAL, DECLINED, FORWARDED, WITHDRAWN, CLOSED -> false;
        };
    }

    /** Whether it has ended without an answer, or after one: nobody has anything more to do with it. */
    public boolean isOver() {
        return switch (this) {
            case DECLINED, FORWARDED, WITHDRAWN, CLOSED -> true;
            case RECEIVED,
                    UNIDENTIFIED,
                    AWAITING_CONTACT,
                    UNDER_ASSESSMENT,
                    READY_FOR_DECISION,
                    DECIDED,
                    UNDER_APPEAL -> false;
        };
    }

    /** Whether findings can be recorded: also while the municipality reconsiders. */
    public boolean canBeAssessed() {
        return isOpen() || this == UNDER_APPEAL;
    }
}
