package no.samtak.referral.casework.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stops the clock of a case. Nothing else does: not a question that waits for its answer, not a missing consent, not
 * a delay letter. One row for each: what it is to the case..
 */
public enum ClockStop {
    /** The letters of a decision have left, all of them, with proof. The case moved when it was decided. */
    DECIDED(null),
    /** Whoever asked has taken it back, themselves or through a case worker. */
    WITHDRAWN(CaseState.Move.TAKEN_BACK),
    /** It belongs to another body, and went there with proof. */
    FORWARDED(CaseState.Move.HANDED_ON),
    /** The family was told and wants nothing. */
    DECLINED(CaseState.Move.FAMILY_DECLINED),
    /** The person, or the child, has died. */
    DEATH(CaseState.Move.CLOSED_QUIETLY),
    PREGNANCY_ENDED(CaseState.Move.CLOSED_QUIETLY),
    /** It ran from the wrong day; another one runs from the right day. */
    RECEIVED_DATE_CORRECTED(null),
    /** The family has moved, and another municipality goes on. */
    TAKEN_OVER(CaseState.Move.CLOSED_QUIETLY);

    private final CaseState.@Nullable Move move;

    ClockStop(CaseState.@Nullable Move move) {
        this.move = move;
    }

    /** What it is to the case, which moves only where nothing is granted that would go with it. */
    public Optional<CaseState> after(CaseState from, boolean hasADecision) {
        return move().filter(made -> made == CaseState.Move.CLOSED_QUIETLY || !hasADecision)
                .flatMap(from::after);
    }

    /** What it is to the case; empty when the case has moved before. */
    public Optional<CaseState.Move> move() {
        return Optional.ofNullable(move);
    }
}
