package no.samtak.plan.plan.domain;

import java.util.Map;
import java.util.Optional;

/** Where a plan stands, and every move it can make: each edge names what happened. */
public enum PlanState {
    /** Being written together with the person. */
    DRAFT,
    /** Written; the person is asked to agree to it and to the sharing it needs. */
    AWAITING_CONSENT,
    /** In force, with the nine elements, consent and a coordinator. */
    ACTIVE,
    /** Being written anew; the last version holds until the next one is active. */
    UNDER_REVISION,
    /** Consent was withdrawn: nothing is changed or shared, and the person still reads it. */
    FROZEN,
    CLOSED;

    /** What moves a plan. */
    public enum Move {
        CONSENT_ASKED_FOR,
        ACTIVATED,
        REVISION_BEGUN,
        CONSENT_WITHDRAWN,
        CONSENT_RENEWED,
        ENDED
    }

    private static final Map<PlanState, Map<Move, PlanState>> MOVES = Map.of(
            DRAFT,
            Map.of(
                    Move.CONSENT_ASKED_FOR, AWAITING_CONSENT,
                    Move.ACTIVATED, ACTIVE,
                    Move.ENDED, CLOSED),
            AWAITING_CONSENT,
            Map.of(Move.ACTIVATED, ACTIVE, Move.ENDED, CLOSED),
            ACTIVE,
            Map.of(
                    Move.REVISION_BEGUN, UNDER_REVISION,
                    Move.CONSENT_WITHDRAWN, FROZEN,
                    Move.ENDED, CLOSED),
            UNDER_REVISION,
            Map.of(
                    Move.ACTIVATED, ACTIVE,
                    Move.CONSENT_WITHDRAWN, FROZEN,
                    Move.ENDED, CLOSED),
            // Time has passed, so a thawed plan is looked through before it is active again.
            FROZEN,
            Map.of(Move.CONSENT_RENEWED, UNDER_REVISION, Move.ENDED, CLOSED),
            CLOSED,
            Map.of());

    /** Where the move leads; empty when it cannot be made from here. */
    public Optional<PlanState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    /** Whether its text can be written. An active plan is changed by a revision, so that every version is kept. */
    public boolean isEditable() {
        return this == DRAFT || this == AWAITING_CONSENT || this == UNDER_REVISION;
    }

    /** A person has at most one plan that is open. */
    public boolean isOpen() {
        return this != CLOSED;
    }
}
