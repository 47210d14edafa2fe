package no.samtak.referral.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.law.deadline.CitizenDeadline;
import no.samtak.law.deadline.Deadlines;
import no.samtak.referral.assessment.domain.SchemeResult;
import no.samtak.referral.casework.domain.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What a named person decided, and all it rests on: with the same facts and the same rulebook the rules give the same
 * answer years later. Nothing it says changes: only how far its letters have come, when it was known, and what came of
 * it.
 *
 * @param madeAt legal time
 * @param trace the assessment criterion by criterion, as the rules saw it
 * @param coordinatorNamedBy the working day by which a coordinator is named; null where none was granted
 * @param policyVersion of the municipality's policy that was read
 */
public record Decision(
        DecisionId id,
        CaseId caseId,
        Instant madeAt,
        DecisionFacts facts,
        List<SchemeResult> trace,
        @Nullable LocalDate coordinatorNamedBy,
        String policyVersion,
        Course course) {

    /**
     * What has become of it since.
     *
     * @param state as it was last moved; {@link Decision#stateOn} says where it stands on a day
     * @param dispatchedAt legal time of the last letter's proof
     * @param known the latest record of when the person or family knew
     * @param openAppeals how many appeals wait for an answer
     * @param replacedBy the decision that stands in its place
     */
    public record Course(
            DecisionState state,
            @Nullable Instant dispatchedAt,
            @Nullable Knowledge known,
            int openAppeals,
            @Nullable DecisionId replacedBy) {

        static Course begun() {
            return new Course(DecisionState.MADE, null, null, 0, null);
        }
    }

    public Decision {
        trace = List.copyOf(trace);
    }

    /** As it is made. */
    public static Decision made(
            DecisionId id,
            CaseId caseId,
            Instant at,
            DecisionFacts facts,
            DecisionAnswer.Lawful lawful,
            String policyVersion) {
        return new Decision(
                id,
                caseId,
                at,
                facts,
                lawful.trace().schemes(),
                lawful.coordinatorNamedBy(),
                policyVersion,
                Course.begun());
    }

    public ProposedDecision decided() {
        return facts.proposal();
    }

    /** In Europe/Oslo. */
    public LocalDate decidedOn() {
        return facts.decidedOn();
    }

    public String decidedBy() {
        return facts.decider().id();
    }

    public String rulebookVersion() {
        return facts.assessment().rulebook().value();
    }

    /** The letters by which it is told. */
    public Set<DecisionLetter> letters() {
        return LetterRules.letters(facts);
    }

    /** Whether there is anything that an appeal could be about. */
    public boolean canBeAppealed() {
        return decided().outcomes().stream()
                .anyMatch(decided -> decided.outcome().canBeAppealed());
    }

    /** The four weeks, once it is known when they began; empty where there is nothing to appeal. */
    public Optional<CitizenDeadline> appealPeriod() {
        return canBeAppealed()
                ? Optional.ofNullable(course.known()).map(known -> Deadlines.appeal(known.on()))
                : Optional.empty();
    }

    /** Where it stands on a day in Norway: final when the four weeks have passed and no appeal waits. */
    public DecisionState stateOn(LocalDate day) {
        boolean hasPassed = course.openAppeals() == 0
                && appealPeriod()
                        .filter(period -> day.isAfter(period.citizenDeadline()))
                        .isPresent();
        return hasPassed
                ? course.state().after(DecisionState.Move.APPEAL_PERIOD_ENDED).orElse(course.state())
                : course.state();
    }

    /** Empty when the last letter's proof is here already. */
    public Optional<Decision> dispatched(Instant at) {
        return course.dispatchedAt() != null
                ? Optional.empty()
                : course.state()
                        .after(DecisionState.Move.LETTERS_DISPATCHED)
                        .map(state ->
                                with(new Course(state, at, course.known(), course.openAppeals(), course.replacedBy())));
    }

    public Decision knownAs(Knowledge known) {
        DecisionState state =
                course.state().after(DecisionState.Move.BECAME_KNOWN).orElse(course.state());
        return with(new Course(state, course.dispatchedAt(), known, course.openAppeals(), course.replacedBy()));
    }

    public Decision appealed() {
        return with(new Course(
                course.state(), course.dispatchedAt(), course.known(), course.openAppeals() + 1, course.replacedBy()));
    }

    public Decision appealIsOver() {
        return with(new Course(
                course.state(), course.dispatchedAt(), course.known(), course.openAppeals() - 1, course.replacedBy()));
    }

    public Decision replacedBy(DecisionId other) {
        return with(new Course(course.state(), course.dispatchedAt(), course.known(), course.openAppeals(), other));
    }

    private Decision with(Course next) {
        return new Decision(id, caseId, madeAt, facts, trace, coordinatorNamedBy, policyVersion, next);
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "Decision[" + id + ", " + course.state() + ", " + decided() + "]";
    }
}
