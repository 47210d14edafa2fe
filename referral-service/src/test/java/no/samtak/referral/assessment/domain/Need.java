package no.samtak.referral.assessment.domain;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samtak.law.policy.MunicipalityId;
import no.samtak.law.policy.Policies;
import no.samtak.law.policy.Policy;
import no.samtak.law.policy.ServiceKind;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.person.domain.PersonKind;

/**
 * A made-up need, as a test wants it: by default of a child of eight in Bjørnafjorden who meets every criterion. Each
 * method gives a need that differs in one thing.
 */
public record Need(Policy municipality, LocalDate asOf, SubjectAge subject, Set<Scheme> requested, Findings findings) {

    public static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Policies MUNICIPALITIES = Policies.load(Path.of("../policies"));

    public static Need ofAChild() {
        return new Need(
                policy("bjornafjorden"),
                TODAY,
                born(TODAY.minusYears(8)),
                Set.of(),
                new Findings(
                        lasting(36),
                        services(
                                true,
                                false,
                                ServiceKind.PHYSIOTHERAPY,
                                ServiceKind.RESPITE_CARE,
                                ServiceKind.KINDERGARTEN),
                        new Condition(Set.of(Condition.Kind.DISABILITY), true, written("Foreldra fortel.")),
                        null,
                        List.of()));
    }

    public static Need ofAnAdult() {
        return ofAChild().aged(40);
    }

    public static Policy policy(String id) {
        return MUNICIPALITIES.byId(new MunicipalityId(id)).orElseThrow();
    }

    public static List<Policy> allMunicipalities() {
        return MUNICIPALITIES.all();
    }

    public static Recorded written(String text) {
        return new Recorded(text, "case-worker", Instant.parse("2027-02-22T09:00:00Z"));
    }

    public static SubjectAge born(LocalDate on) {
        return new SubjectAge(PersonKind.KNOWN, on);
    }

    static NeedDuration lasting(Integer months) {
        return new NeedDuration(months, written("Fysioterapeuten ventar det."));
    }

    static ServicesNeeded services(boolean seenTogether, boolean compound, ServiceKind... kinds) {
        return new ServicesNeeded(Set.of(kinds), 0, seenTogether, compound, written("Slik er det no."));
    }

    public Need in(String id) {
        return in(policy(id));
    }

    Need in(Policy policy) {
        return new Need(policy, asOf, subject, requested, findings);
    }

    public Need on(LocalDate day) {
        return new Need(municipality, day, subject, requested, findings);
    }

    public Need aged(int years) {
        return about(born(asOf.minusYears(years)));
    }

    public Need notYetBorn() {
        return about(new SubjectAge(PersonKind.EXPECTED_CHILD, null));
    }

    Need about(SubjectAge other) {
        return new Need(municipality, asOf, other, requested, findings);
    }

    public Need asking(Scheme... schemes) {
        return new Need(municipality, asOf, subject, Set.of(schemes), findings);
    }

    public Need nothingFound() {
        return found(Findings.none());
    }

    public Need lastingMonths(Integer months) {
        return found(new Findings(
                lasting(months),
                findings.services(),
                findings.condition(),
                findings.childHearing(),
                findings.judgements()));
    }

    public Need lastingForGood() {
        return lastingMonths(null);
    }

    public Need needing(ServiceKind... kinds) {
        return withServices(services(true, false, kinds));
    }

    Need withServices(ServicesNeeded services) {
        return found(new Findings(
                findings.duration(), services, findings.condition(), findings.childHearing(), findings.judgements()));
    }

    public Need withoutCondition() {
        return withCondition(new Condition(Set.of(), false, written("Ingen fortel om sjukdom.")));
    }

    Need withCondition(Condition condition) {
        return found(new Findings(
                findings.duration(), findings.services(), condition, findings.childHearing(), findings.judgements()));
    }

    public Need heard(ChildHearing.Way way) {
        return found(new Findings(
                findings.duration(),
                findings.services(),
                findings.condition(),
                new ChildHearing(way, asOf, written("Han vil ha éin å ringje til.")),
                findings.judgements()));
    }

    public Need judged(Criterion criterion, Judgement.Verdict verdict) {
        List<Judgement> judgements = new ArrayList<>(findings.judgements());
        judgements.add(new Judgement(criterion, verdict, written("Fordi behovet er slik det er.")));
        return found(new Findings(
                findings.duration(), findings.services(), findings.condition(), findings.childHearing(), judgements));
    }

    private Need found(Findings other) {
        return new Need(municipality, asOf, subject, requested, other);
    }

    public AssessmentFacts facts() {
        return new AssessmentFacts(
                asOf,
                subject,
                requested,
                findings,
                MunicipalReading.of(municipality),
                Rulebooks.at(asOf).version());
    }

    public Assessment assessed() {
        return AssessmentRules.assess(facts());
    }

    public CriterionResult answered(Scheme scheme, Criterion criterion) {
        return assessed().of(scheme).orElseThrow().criteria().stream()
                .filter(result -> result.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    public Entitlement entitled(Scheme scheme) {
        return assessed().of(scheme).orElseThrow().entitlement();
    }
}
