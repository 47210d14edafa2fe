package no.samtak.referral.decision;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.rulebook.Rule;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionLetter;
import no.samtak.referral.decision.store.DecisionRepository;
import no.samtak.referral.letterorder.FindAddressees.Addressees;
import no.samtak.referral.letterorder.OrderLetters;
import org.jspecify.annotations.Nullable;

/** Orders the letters that tell of a decision, to whoever is told of it. They leave as soon as they are prepared. */
@ApplicationScoped
public class OrderDecisionLetters {

    static final Set<LetterKind> KINDS = Arrays.stream(DecisionLetter.values())
            .map(OrderDecisionLetters::kindOf)
            .collect(toUnmodifiableSet());

    private final OrderLetters orderLetters;
    private final DecisionRepository decisions;
    private final CurrentPolicy policy;

    OrderDecisionLetters(OrderLetters orderLetters, DecisionRepository decisions, CurrentPolicy policy) {
        this.orderLetters = orderLetters;
        this.decisions = decisions;
        this.policy = policy;
    }

    /**
     * One order for each letter and receiver.
     *
     * @param about the case, whose lock the caller holds
     * @return the case, at the version it has after the last order
     */
    @Transactional
    public Case handle(Case about, Decision decision, Set<DecisionLetter> letters, Addressees addressees, Instant now) {
        DecisionContents contents =
                new DecisionContents(decision, earlierDecidedOn(decision), policy.get(), addressees.language());
        Case ordered = about;
        for (DecisionLetter letter : letters) {
            ordered = order(ordered, decision, letter, contents.of(letter), addressees, now);
        }
        return ordered;
    }

    private @Nullable LocalDate earlierDecidedOn(Decision decision) {
        return Optional.ofNullable(decision.facts().background().follows())
                .flatMap(decisions::find)
                .map(Decision::decidedOn)
                .orElse(null);
    }

    private Case order(
            Case about,
            Decision decision,
            DecisionLetter letter,
            LetterContents contents,
            Addressees addressees,
            Instant now) {
        var decided = decision.decided();
        return orderLetters.handle(
                new OrderLetters.Command(
                        about,
                        kindOf(letter),
                        null,
                        decision.decidedOn(),
                        addressees.language(),
                        addressees.concerns(),
                        addressees.toldOfADecision(),
                        role -> contents,
                        basisOf(letter, decision),
                        addressees.blocks(),
                        new OrderLetters.Decided(decision.id(), decided.caseHandler(), decided.responsible())),
                now);
    }

    static LetterKind kindOf(DecisionLetter letter) {
        return switch (letter) {
            case COORDINATOR_GRANTED -> LetterKind.L05;
            case COORDINATOR_REFUSED -> LetterKind.L06;
            case PLAN_GRANTED -> LetterKind.L07;
            case PLAN_REFUSED -> LetterKind.L08;
            case COORDINATED_WITHOUT_RIGHT -> LetterKind.L09;
            case COORDINATOR_AFTER_APPEAL, PLAN_AFTER_APPEAL -> LetterKind.L13;
        };
    }

    private static List<Rule> basisOf(DecisionLetter letter, Decision decision) {
        return switch (letter) {
            case COORDINATOR_GRANTED, COORDINATOR_AFTER_APPEAL ->
                List.of(
                        decision.decided().grants(Scheme.CHILD_COORDINATOR) ? Rule.CHILD_COORDINATOR : Rule.COORDINATOR,
                        Rule.APPEAL);
            case COORDINATOR_REFUSED ->
                List.of(Rule.CHILD_COORDINATOR, Rule.COORDINATOR, Rule.COORDINATION_DUTY, Rule.APPEAL).stream()
                        .filter(rule -> rule != Rule.CHILD_COORDINATOR
                                || decision.decided().turnsDown(Scheme.CHILD_COORDINATOR))
                        .toList();
            case PLAN_GRANTED, PLAN_REFUSED, PLAN_AFTER_APPEAL -> List.of(Rule.INDIVIDUAL_PLAN, Rule.APPEAL);
            case COORDINATED_WITHOUT_RIGHT -> List.of(Rule.COORDINATION_DUTY);
        };
    }
}
