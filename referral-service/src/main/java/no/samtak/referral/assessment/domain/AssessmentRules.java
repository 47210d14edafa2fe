package no.samtak.referral.assessment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samtak.law.policy.Guidance;
import no.samtak.law.rulebook.Rule;
import no.samtak.law.rulebook.Rulebook;
import no.samtak.law.rulebook.RulebookVersion;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.law.statute.Statute;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PersonRules;
import org.jspecify.annotations.Nullable;

/**
 * Which criteria of the three schemes a need meets, from facts alone.
 *
 * <p>Only the statute itself can say that a criterion is not met. What a municipality adds is guidance: where that is
 * not reached, a person judges the need in hand and writes the reasons.
 */
public final class AssessmentRules {

    /** Where the municipality names no number the statute asks only for some time. A year is, by every reading seen. */
    private static final int LONG_TERM_WITHOUT_A_GUIDE_MONTHS = 12;

    /** "Services" in the statute is a plural. */
    private static final int SEVERAL = 2;

    private AssessmentRules() {}

    public static Assessment assess(AssessmentFacts facts) {
        List<SchemeResult> schemes = schemesInQuestion(facts.requested(), facts.subject(), facts.asOf()).stream()
                .map(scheme -> assess(scheme, facts))
                .toList();
        ServicesNeeded services = facts.findings().services();
        return new Assessment(
                schemes,
                missing(schemes, facts),
                services == null
                        ? null
                        : CountedServices.of(services, facts.reading().guidance()));
    }

    /**
     * Whoever has a right to a coordinator has one to a plan too and chooses, and whoever is not given a child
     * coordinator is assessed for a coordinator: so both are always in question, and the child coordinator for every
     * child, and for whoever asks for it.
     */
    public static Set<Scheme> schemesInQuestion(Set<Scheme> requested, SubjectAge subject, LocalDate day) {
        Set<Scheme> schemes = EnumSet.of(Scheme.COORDINATOR, Scheme.INDIVIDUAL_PLAN);
        if (subject.mayBeAChildOn(day) || requested.contains(Scheme.CHILD_COORDINATOR)) {
            schemes.add(Scheme.CHILD_COORDINATOR);
        }
        return schemes;
    }

    /** Why a case like this cannot be assessed; empty when it can. */
    public static List<AssessmentRefusal> refusals(CaseState state, FamilyContact family) {
        if (!state.canBeAssessed()) {
            return List.of(new AssessmentRefusal.CaseIsOver(state));
        }
        List<AssessmentRefusal> refusals = new ArrayList<>();
        if (state == CaseState.UNIDENTIFIED) {
            refusals.add(new AssessmentRefusal.SubjectNotIdentified());
        }
        if (!family.opensTheirDoor()) {
            refusals.add(new AssessmentRefusal.FamilyNotTold());
        }
        return refusals;
    }

    /** What cannot be recorded: a hearing still to come, and judgements that the facts do not call for. */
    public static List<AssessmentRefusal> faults(AssessmentFacts facts) {
        List<AssessmentRefusal> faults = new ArrayList<>(needlessJudgements(facts));
        ChildHearing hearing = facts.findings().childHearing();
        if (hearing != null && hearing.on().isAfter(facts.asOf())) {
            faults.add(new AssessmentRefusal.HeardInTheFuture(facts.asOf()));
        }
        return faults;
    }

    private static List<AssessmentRefusal> needlessJudgements(AssessmentFacts facts) {
        Set<Criterion> asked = new LinkedHashSet<>();
        schemesInQuestion(facts.requested(), facts.subject(), facts.asOf())
                .forEach(scheme -> asked.addAll(Criterion.of(scheme)));
        return facts.findings().judgements().stream()
                .map(Judgement::criterion)
                .filter(criterion ->
                        !asked.contains(criterion) || ground(criterion, facts).answer() != Answer.NEEDS_JUDGEMENT)
                .<AssessmentRefusal>map(criterion -> new AssessmentRefusal.NothingToJudge(
                        criterion, ground(criterion, facts).answer()))
                .toList();
    }

    /** The moves a case makes when its assessment is recorded, in order. */
    public static List<CaseState.Move> moves(CaseState state, Assessment assessment) {
        List<CaseState.Move> moves = new ArrayList<>();
        if (state == CaseState.RECEIVED) {
            moves.add(CaseState.Move.ASSESSMENT_BEGUN);
        }
        if (state == CaseState.READY_FOR_DECISION && !assessment.lacksNothing()) {
            moves.add(CaseState.Move.ASSESSMENT_REOPENED);
        }
        boolean isUnderWay = state == CaseState.RECEIVED || state == CaseState.UNDER_ASSESSMENT;
        if (isUnderWay && assessment.lacksNothing()) {
            moves.add(CaseState.Move.ASSESSMENT_COMPLETED);
        }
        return moves;
    }

    private static SchemeResult assess(Scheme scheme, AssessmentFacts facts) {
        Statute statute = statuteOf(scheme, facts.rulebook());
        return SchemeResult.of(
                scheme,
                Criterion.of(scheme).stream()
                        .map(criterion -> result(criterion, statute, facts))
                        .toList());
    }

    private static CriterionResult result(Criterion criterion, Statute statute, AssessmentFacts facts) {
        Ground ground = ground(criterion, facts);
        Judgement judgement = ground.answer() == Answer.NEEDS_JUDGEMENT
                ? facts.findings().judgementOf(criterion).orElse(null)
                : null;
        return new CriterionResult(
                criterion,
                judgement == null ? ground.answer() : judgement.verdict().answer(),
                ground,
                statute,
                facts.reading().wordingOf(criterion),
                judgement);
    }

    private static Ground ground(Criterion criterion, AssessmentFacts facts) {
        Findings findings = facts.findings();
        Guidance guidance = facts.reading().guidance();
        return switch (criterion) {
            case NEED_IS_LONG_TERM -> needIsLongTerm(findings.duration(), guidance.longTerm());
            case SERVICES_ARE_COORDINATED -> servicesAreCoordinated(findings.services(), guidance);
            case SERVICES_ARE_COMPOUND_OR_COORDINATED ->
                servicesAreCompoundOrCoordinated(findings.services(), guidance);
            case OTHER_WELFARE_SERVICES_ARE_NEEDED -> otherWelfareServicesAreNeeded(findings.services(), guidance);
            case CONDITION_IS_SERIOUS -> conditionIsSerious(findings.condition());
            case CHILD_IS_UNDER_18_OR_EXPECTED -> childIsUnder18OrExpected(facts);
        };
    }

    private static Ground needIsLongTerm(@Nullable NeedDuration duration, Guidance.LongTerm guide) {
        if (duration == null) {
            return Ground.NOT_FOUND_OUT;
        }
        Integer months = duration.months();
        if (months == null) {
            return Ground.NEED_LASTS_FOR_GOOD;
        }
        Integer norm = guide.normMonths();
        if (norm != null) {
            return months > norm ? Ground.LONGER_THAN_GUIDE : Ground.NOT_LONGER_THAN_GUIDE;
        }
        return months >= LONG_TERM_WITHOUT_A_GUIDE_MONTHS ? Ground.A_YEAR_OR_MORE : Ground.LESS_THAN_A_YEAR;
    }

    private static Ground servicesAreCoordinated(@Nullable ServicesNeeded needed, Guidance guidance) {
        if (needed == null) {
            return Ground.NOT_FOUND_OUT;
        }
        CountedServices services = CountedServices.of(needed, guidance);
        if (services.hasNoHealthService()) {
            return Ground.NO_HEALTH_SERVICE;
        }
        if (!needed.mustBeSeenTogether()) {
            return Ground.SERVICES_STAND_ALONE;
        }
        Integer guide = guidance.coordinated().minServices();
        if (services.number() >= (guide == null ? SEVERAL : guide)) {
            return Ground.SEVERAL_SERVICES;
        }
        return guide == null ? Ground.ONE_SERVICE : Ground.FEWER_SERVICES_THAN_GUIDE;
    }

    private static Ground servicesAreCompoundOrCoordinated(@Nullable ServicesNeeded needed, Guidance guidance) {
        boolean isCompound = needed != null
                && needed.compound()
                && !CountedServices.of(needed, guidance).hasNoHealthService();
        return isCompound ? Ground.COMPOUND_SERVICES : servicesAreCoordinated(needed, guidance);
    }

    private static Ground otherWelfareServicesAreNeeded(@Nullable ServicesNeeded needed, Guidance guidance) {
        if (needed == null) {
            return Ground.NOT_FOUND_OUT;
        }
        return CountedServices.of(needed, guidance).otherWelfare().isEmpty()
                ? Ground.NO_OTHER_SERVICE_NAMED
                : Ground.OTHER_SERVICES_NAMED;
    }

    private static Ground conditionIsSerious(@Nullable Condition condition) {
        if (condition == null) {
            return Ground.NOT_FOUND_OUT;
        }
        if (condition.kinds().isEmpty()) {
            return Ground.NO_CONDITION;
        }
        return condition.serious() ? Ground.SERIOUS_CONDITION : Ground.SERIOUSNESS_UNCLEAR;
    }

    private static Ground childIsUnder18OrExpected(AssessmentFacts facts) {
        SubjectAge subject = facts.subject();
        if (subject.kind() == PersonKind.EXPECTED_CHILD) {
            return Ground.CHILD_IS_EXPECTED;
        }
        LocalDate birthDate = subject.birthDate();
        if (birthDate == null) {
            return Ground.AGE_UNKNOWN;
        }
        if (facts.asOf().isBefore(PersonRules.turns18On(birthDate))) {
            return Ground.UNDER_18;
        }
        Integer endAge = facts.reading().offer().endAge();
        boolean isOffered = facts.reading().offer().after18()
                && (endAge == null || facts.asOf().isBefore(birthDate.plusYears(endAge)));
        return isOffered ? Ground.OFFERED_AFTER_18 : Ground.OVER_18;
    }

    /** What has to be there before anybody can say of these schemes that a right is there or not. */
    public static List<Missing> missing(Assessment assessment, Set<Scheme> these, AssessmentFacts facts) {
        return these.isEmpty()
                ? List.of()
                : missing(
                        assessment.schemes().stream()
                                .filter(result -> these.contains(result.scheme()))
                                .toList(),
                        facts);
    }

    private static List<Missing> missing(List<SchemeResult> schemes, AssessmentFacts facts) {
        Set<Missing> missing = new LinkedHashSet<>();
        schemes.stream()
                .flatMap(scheme -> scheme.open().stream())
                .forEach(open -> missing.add(
                        open.answer() == Answer.UNANSWERED
                                ? new Missing.Finding(open.criterion())
                                : new Missing.PersonsJudgement(open.criterion())));
        if (facts.subject().mustBeHeardOn(facts.asOf()) && facts.findings().childHearing() == null) {
            missing.add(new Missing.ChildsView());
        }
        return List.copyOf(missing);
    }

    private static Statute statuteOf(Scheme scheme, RulebookVersion version) {
        Rulebook rulebook = Rulebooks.byVersion(version)
                .orElseThrow(() -> new IllegalArgumentException("There is no rulebook " + version));
        return rulebook.basisOf(ruleOf(scheme)).getFirst().statute();
    }

    /** The rule of the rulebook that gives the right to a scheme. */
    public static Rule ruleOf(Scheme scheme) {
        return switch (scheme) {
            case COORDINATOR -> Rule.COORDINATOR;
            case CHILD_COORDINATOR -> Rule.CHILD_COORDINATOR;
            case INDIVIDUAL_PLAN -> Rule.INDIVIDUAL_PLAN;
        };
    }
}
