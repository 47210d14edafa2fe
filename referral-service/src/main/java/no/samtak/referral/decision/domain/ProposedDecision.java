package no.samtak.referral.decision.domain;

import java.util.List;
import java.util.Optional;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What a named person wants to decide.
 *
 * @param choice with the family's view, where both rights to a coordinator are there
 * @param coordination what was found about the duty to coordinate, where a coordinator is refused
 * @param contact who answers for the unit until a coordinator is named
 * @param coordinator whom they have already; null where nobody is appointed yet
 * @param considerations what was weighed: the child's best interests and view, the person's own wishes
 * @param caseHandler name of who has handled the case, for the letter
 * @param responsible name of who answers for the decision, for the letter
 */
public record ProposedDecision(
        List<SchemeOutcome> outcomes,
        @Nullable Choice choice,
        @Nullable Coordination coordination,
        @Nullable UnitContact contact,
        @Nullable NamedCoordinator coordinator,
        @Nullable String considerations,
        String caseHandler,
        String responsible) {

    public ProposedDecision {
        outcomes = List.copyOf(outcomes);
    }

    public Optional<SchemeOutcome> about(Scheme scheme) {
        return outcomes.stream().filter(outcome -> outcome.scheme() == scheme).findFirst();
    }

    public boolean grants(Scheme scheme) {
        return about(scheme).filter(decided -> decided.outcome().isGrant()).isPresent();
    }

    public boolean refuses(Scheme scheme) {
        return about(scheme)
                .filter(decided -> decided.outcome() == Outcome.REFUSED)
                .isPresent();
    }

    /** Whether it says of nothing that a right is there or not: the need need not be known. */
    boolean leavesTheNeedAside() {
        return outcomes.stream().noneMatch(decided -> decided.outcome().restsOnTheNeed());
    }

    public boolean grantsSomething() {
        return outcomes.stream().anyMatch(decided -> decided.outcome().isGrant());
    }

    /** Whether the letter can say whom to call. */
    boolean namesSomebodyToCall() {
        return contact != null || coordinator != null;
    }

    public boolean grantsACoordinator() {
        return grants(Scheme.COORDINATOR) || grants(Scheme.CHILD_COORDINATOR);
    }

    boolean refusesACoordinator() {
        return refuses(Scheme.COORDINATOR) || refuses(Scheme.CHILD_COORDINATOR);
    }

    /** Whether the scheme was asked for and is not given, on its merits or without looking at them. */
    public boolean turnsDown(Scheme scheme) {
        return about(scheme).filter(decided -> decided.outcome().turnsDown()).isPresent();
    }

    boolean turnsDownACoordinator() {
        return turnsDown(Scheme.COORDINATOR) || turnsDown(Scheme.CHILD_COORDINATOR);
    }

    /** Without reasons and names. */
    @Override
    public String toString() {
        return "ProposedDecision" + outcomes;
    }
}
