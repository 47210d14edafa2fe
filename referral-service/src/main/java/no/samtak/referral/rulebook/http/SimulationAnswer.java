package no.samtak.referral.rulebook.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samtak.law.policy.Policy;
import no.samtak.referral.assessment.domain.Answer;
import no.samtak.referral.assessment.domain.Assessment;
import no.samtak.referral.assessment.domain.AssessmentFacts;
import no.samtak.referral.assessment.domain.AssessmentRules;
import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.assessment.domain.CriterionResult;
import no.samtak.referral.assessment.domain.Entitlement;
import no.samtak.referral.assessment.domain.SchemeResult;
import no.samtak.referral.assessment.http.AssessmentAnswer;
import no.samtak.referral.assessment.http.AssessmentAnswer.MissingPart;
import no.samtak.referral.assessment.http.AssessmentAnswer.SchemeAnswer;
import no.samtak.referral.casework.domain.Scheme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The same facts as several municipalities read them.
 *
 * @param asOf the day whose rules and ages were used, Europe/Oslo
 * @param differences each scheme and criterion that is not answered alike by all; empty where nothing differs
 */
@Schema(name = "Simulation")
public record SimulationAnswer(
        LocalDate asOf, String rulebookVersion, List<InMunicipality> municipalities, List<Difference> differences) {

    /** As one municipality reads it, in its own form of Norwegian. */
    @Schema(name = "SimulatedMunicipality")
    public record InMunicipality(
            String municipality,
            String name,
            String policyVersion,
            List<SchemeAnswer> schemes,
            List<MissingPart> missing) {}

    /**
     * Something that is not the same everywhere.
     *
     * @param criterion null where it is the right as a whole that differs
     */
    @Schema(name = "SimulatedDifference")
    public record Difference(Scheme scheme, @Nullable Criterion criterion, List<Differing> answers) {}

    /**
     * One municipality's answer.
     *
     * @param answer of a criterion
     * @param entitlement of the right as a whole
     * @param municipalWording how the municipality itself puts the criterion, where it does
     */
    @Schema(name = "DifferingAnswer")
    public record Differing(
            String municipality,
            @Nullable Answer answer,
            @Nullable Entitlement entitlement,
            @Nullable String why,
            @Nullable String municipalWording) {}

    private record Read(Policy policy, Assessment assessment) {}

    static SimulationAnswer of(LocalDate asOf, List<Policy> policies, Function<Policy, AssessmentFacts> facts) {
        List<Read> readings = policies.stream()
                .map(policy -> new Read(policy, AssessmentRules.assess(facts.apply(policy))))
                .toList();
        return new SimulationAnswer(
                asOf,
                facts.apply(policies.getFirst()).rulebook().value(),
                readings.stream().map(SimulationAnswer::reading).toList(),
                differences(readings));
    }

    private static InMunicipality reading(Read read) {
        var form = read.policy().language();
        return new InMunicipality(
                read.policy().id().value(),
                read.policy().name().in(form),
                read.policy().version().value(),
                read.assessment().schemes().stream()
                        .map(scheme -> AssessmentAnswer.scheme(scheme, form))
                        .toList(),
                read.assessment().missing().stream().map(MissingPart::of).toList());
    }

    private static List<Difference> differences(List<Read> readings) {
        List<Difference> differences = new ArrayList<>();
        for (Scheme scheme : Scheme.values()) {
            Map<Read, SchemeResult> results = new LinkedHashMap<>();
            readings.forEach(read -> read.assessment().of(scheme).ifPresent(result -> results.put(read, result)));
            if (results.values().stream()
                            .map(SchemeResult::entitlement)
                            .distinct()
                            .count()
                    > 1) {
                differences.add(new Difference(
                        scheme,
                        null,
                        results.entrySet().stream()
                                .map(result -> new Differing(
                                        result.getKey().policy().id().value(),
                                        null,
                                        result.getValue().entitlement(),
                                        null,
                                        null))
                                .toList()));
            }
            Criterion.of(scheme)
                    .forEach(criterion -> differing(scheme, criterion, results).ifPresent(differences::add));
        }
        return differences;
    }

    private static Optional<Difference> differing(Scheme scheme, Criterion criterion, Map<Read, SchemeResult> results) {
        Map<Read, CriterionResult> answers = new LinkedHashMap<>();
        results.forEach((read, result) -> result.criteria().stream()
                .filter(one -> one.criterion() == criterion)
                .forEach(one -> answers.put(read, one)));
        boolean differs = answers.values().stream()
                        .map(CriterionResult::answer)
                        .distinct()
                        .count()
                > 1;
        return differs
                ? Optional.of(new Difference(
                        scheme,
                        criterion,
                        answers.entrySet().stream()
                                .map(answer -> differing(answer.getKey().policy(), answer.getValue()))
                                .toList()))
                : Optional.empty();
    }

    private static Differing differing(Policy policy, CriterionResult result) {
        var form = policy.language();
        var wording = result.wording();
        return new Differing(
                policy.id().value(),
                result.answer(),
                null,
                result.ground().why().in(form),
                wording == null ? null : wording.in(form));
    }
}
