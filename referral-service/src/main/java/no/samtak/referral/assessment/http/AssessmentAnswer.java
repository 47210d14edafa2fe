package no.samtak.referral.assessment.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.policy.Policy;
import no.samtak.law.policy.ServiceKind;
import no.samtak.referral.assessment.ShowAssessment;
import no.samtak.referral.assessment.domain.Answer;
import no.samtak.referral.assessment.domain.ChildHearing;
import no.samtak.referral.assessment.domain.Condition;
import no.samtak.referral.assessment.domain.CountedServices;
import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.assessment.domain.CriterionResult;
import no.samtak.referral.assessment.domain.Entitlement;
import no.samtak.referral.assessment.domain.Findings;
import no.samtak.referral.assessment.domain.Ground;
import no.samtak.referral.assessment.domain.Judgement;
import no.samtak.referral.assessment.domain.Missing;
import no.samtak.referral.assessment.domain.Recorded;
import no.samtak.referral.assessment.domain.RecordedAssessment;
import no.samtak.referral.assessment.domain.SchemeResult;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands, scheme by scheme, in the municipality's form of Norwegian. The rules say what follows from the
 * facts; a named person decides.
 *
 * @param version of the case; its ETag says the same
 * @param asOf the day whose rules and ages were used, Europe/Oslo
 */
@Schema(name = "Assessment")
public record AssessmentAnswer(
        UUID caseId,
        CaseState state,
        long version,
        LocalDate asOf,
        String rulebookVersion,
        String policyVersion,
        List<SchemeAnswer> schemes,
        List<MissingPart> missing,
        @Nullable Services services,
        FindingsMade findings) {

    /** The right to one scheme. */
    @Schema(name = "SchemeAssessment")
    public record SchemeAnswer(Scheme scheme, Entitlement entitlement, List<CriterionAnswer> criteria) {}

    /**
     * One criterion.
     *
     * @param answer what the facts say or, where they leave it open, a person
     * @param factsSay the facts alone
     * @param ground stable code of why
     * @param why the same as a sentence
     * @param statute code of the section that asks
     * @param municipalWording how the municipality itself puts it, where it does
     */
    @Schema(name = "CriterionAssessment")
    public record CriterionAnswer(
            Criterion criterion,
            Answer answer,
            Answer factsSay,
            Ground ground,
            String why,
            String statute,
            String reference,
            @Nullable String municipalWording,
            @Nullable JudgementMade judgement) {}

    /** What has to be there before anybody can decide. */
    @Schema(name = "MissingPart")
    public record MissingPart(What what, @Nullable Criterion criterion, String detail) {

        /** What sort of thing. */
        public enum What {
            FINDING,
            JUDGEMENT,
            CHILDS_VIEW
        }

        /** The same as a sentence. */
        public static MissingPart of(Missing missing) {
            return switch (missing) {
                case Missing.Finding(Criterion criterion) ->
                    new MissingPart(What.FINDING, criterion, "Nobody has found out yet.");
                case Missing.PersonsJudgement(Criterion criterion) ->
                    new MissingPart(
                            What.JUDGEMENT, criterion, "The facts leave it open: a person judges, with reasons.");
                case Missing.ChildsView() ->
                    new MissingPart(
                            What.CHILDS_VIEW, null, "From 12 the child's view is recorded, or how it was tried.");
            };
        }
    }

    /**
     * How the services were counted.
     *
     * @param number what is held against the municipality's number
     */
    @Schema(name = "CountedServices")
    public record Services(
            int number, Set<ServiceKind> counted, Set<ServiceKind> notCounted, Set<ServiceKind> otherWelfare) {
        static Services of(CountedServices counted) {
            return new Services(counted.number(), counted.counted(), counted.notCounted(), counted.otherWelfare());
        }
    }

    /** Everything found so far, with who and when. */
    @Schema(name = "FindingsMade")
    public record FindingsMade(
            @Nullable DurationFound duration,
            @Nullable ServicesFound services,
            @Nullable ConditionFound condition,
            @Nullable HearingHeld childHeard,
            @Nullable Instant recordedAt,
            @Nullable String recordedBy) {}

    /** Months; null where the need is for good. */
    @Schema(name = "DurationFound")
    public record DurationFound(@Nullable Integer months, boolean forGood, Written evidence) {}

    /** The services as they were stated. */
    @Schema(name = "ServicesFound")
    public record ServicesFound(
            Set<ServiceKind> kinds,
            int otherHealthServices,
            boolean mustBeSeenTogether,
            boolean compound,
            Written evidence) {}

    /** The condition as it was described. */
    @Schema(name = "ConditionFound")
    public record ConditionFound(Set<Condition.Kind> kinds, boolean serious, Written evidence) {}

    /** The child's view, or how it was tried. */
    @Schema(name = "HearingHeld")
    public record HearingHeld(ChildHearing.Way way, LocalDate on, Written text) {}

    /** A judgement with its reasons. */
    @Schema(name = "JudgementMade")
    public record JudgementMade(Judgement.Verdict verdict, Written reasons) {}

    /** What somebody wrote, who and when. */
    @Schema(name = "Written")
    public record Written(String text, String by, Instant at) {
        static Written of(Recorded recorded) {
            return new Written(recorded.text(), recorded.by(), recorded.at());
        }
    }

    static AssessmentAnswer of(ShowAssessment.View view, Policy policy) {
        var assessment = view.assessment();
        CountedServices services = assessment.services();
        return new AssessmentAnswer(
                view.about().id().value(),
                view.about().state(),
                view.about().version(),
                view.facts().asOf(),
                view.facts().rulebook().value(),
                policy.version().value(),
                assessment.schemes().stream()
                        .map(scheme -> scheme(scheme, policy.language()))
                        .toList(),
                assessment.missing().stream().map(MissingPart::of).toList(),
                services == null ? null : Services.of(services),
                findings(view));
    }

    /** One scheme in the words of the reader; decisions show their trace in the same form. */
    public static SchemeAnswer scheme(SchemeResult result, LanguageForm form) {
        return new SchemeAnswer(
                result.scheme(),
                result.entitlement(),
                result.criteria().stream()
                        .map(criterion -> criterion(criterion, form))
                        .toList());
    }

    private static CriterionAnswer criterion(CriterionResult result, LanguageForm form) {
        var wording = result.wording();
        var judgement = result.judgement();
        return new CriterionAnswer(
                result.criterion(),
                result.answer(),
                result.ground().answer(),
                result.ground(),
                result.ground().why().in(form),
                result.statute().name(),
                result.statute().reference(form),
                wording == null ? null : wording.in(form),
                judgement == null ? null : new JudgementMade(judgement.verdict(), Written.of(judgement.recorded())));
    }

    private static FindingsMade findings(ShowAssessment.View view) {
        Findings found = view.findings();
        var duration = found.duration();
        var services = found.services();
        var condition = found.condition();
        var hearing = found.childHearing();
        return new FindingsMade(
                duration == null
                        ? null
                        : new DurationFound(
                                duration.months(), duration.months() == null, Written.of(duration.recorded())),
                services == null
                        ? null
                        : new ServicesFound(
                                services.kinds(),
                                services.otherHealthServices(),
                                services.mustBeSeenTogether(),
                                services.compound(),
                                Written.of(services.recorded())),
                condition == null
                        ? null
                        : new ConditionFound(condition.kinds(), condition.serious(), Written.of(condition.recorded())),
                hearing == null ? null : new HearingHeld(hearing.way(), hearing.on(), Written.of(hearing.recorded())),
                view.recorded().map(RecordedAssessment::at).orElse(null),
                view.recorded().map(RecordedAssessment::by).orElse(null));
    }
}
