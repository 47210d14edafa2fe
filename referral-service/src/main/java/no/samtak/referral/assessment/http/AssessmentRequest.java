package no.samtak.referral.assessment.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samtak.law.policy.ServiceKind;
import no.samtak.referral.assessment.domain.ChildHearing;
import no.samtak.referral.assessment.domain.ChildHearing.Way;
import no.samtak.referral.assessment.domain.Condition;
import no.samtak.referral.assessment.domain.Condition.Kind;
import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.assessment.domain.Findings;
import no.samtak.referral.assessment.domain.Judgement;
import no.samtak.referral.assessment.domain.Judgement.Verdict;
import no.samtak.referral.assessment.domain.NeedDuration;
import no.samtak.referral.assessment.domain.Recorded;
import no.samtak.referral.assessment.domain.ServicesNeeded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All findings and judgements as they are to stand. What is left out has not been found out. */
@Schema(name = "AssessmentFindings")
public record AssessmentRequest(
        @Schema(description = "How long the need is expected to last.") @Valid @Nullable Duration duration,

        @Schema(description = "Which services there is, or will be, a need for.") @Valid @Nullable Services services,

        @Schema(description = "The child's illness, injury or disability. A diagnosis is not asked for.")
        @Valid @Nullable ChildsCondition condition,

        @Schema(description = "What the child thinks, or how one tried to find out. Needed from 12.") @Valid @Nullable Hearing childHeard,

        @Schema(description = "Only for criteria that the facts leave open (NEEDS_JUDGEMENT).")
        @Size(max = 6) @Valid @Nullable List<@NotNull PersonsJudgement> judgements) {

    /** Months, or for good. */
    @Schema(name = "NeedDuration")
    public record Duration(
            @Schema(description = "The time it takes to make a plan included. Left out where the need is for good.")
            @Min(1) @Max(1200) @Nullable Integer months,

            @Nullable Boolean forGood,

            @Schema(description = "What it rests on: a parent's or a professional's description will do.")
            @NotBlank @Size(max = 10_000) String evidence) {

        @Schema(hidden = true)
        @AssertTrue(message = "Give months or forGood: one of them, not both.") boolean isStatedOnce() {
            return (months != null) != Boolean.TRUE.equals(forGood);
        }

        NeedDuration toFinding(String by, Instant at) {
            return new NeedDuration(months, new Recorded(evidence, by, at));
        }
    }

    /** What there is a need for, and how it hangs together. */
    @Schema(name = "ServicesNeeded")
    public record Services(
            @Schema(description = "All of them, whether they count or not: that is for the rules to say.")
            @NotNull @Size(max = 20) List<@NotNull ServiceKind> kinds,

            @Schema(description = "Further health and care services that have no code.") @Min(0) @Max(20) @Nullable Integer otherHealthServices,

            @Schema(description = "Whether each depends on what the others do (koordinerte).") @NotNull Boolean mustBeSeenTogether,

            @Schema(description = "Whether it is one need that no single service can meet (sammensatte).") @NotNull Boolean compound,

            @NotBlank @Size(max = 10_000) String evidence) {

        ServicesNeeded toFinding(String by, Instant at) {
            return new ServicesNeeded(
                    Set.copyOf(kinds),
                    otherHealthServices == null ? 0 : otherHealthServices,
                    mustBeSeenTogether,
                    compound,
                    new Recorded(evidence, by, at));
        }
    }

    /** The statute's words. */
    @Schema(name = "ChildsCondition")
    public record ChildsCondition(
            @Schema(description = "Empty where none is described.") @NotNull @Size(max = 3) List<@NotNull Kind> kinds,

            @Schema(description = "True where the description leaves no doubt; otherwise a person judges.") @NotNull Boolean serious,

            @NotBlank @Size(max = 10_000) String evidence) {

        Condition toFinding(String by, Instant at) {
            return new Condition(Set.copyOf(kinds), serious, new Recorded(evidence, by, at));
        }
    }

    /** The child's own view, or how it was tried and why there is none. */
    @Schema(name = "ChildHeard")
    public record Hearing(
            @NotNull Way way,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 10_000) String text) {

        ChildHearing toFinding(String by, Instant at) {
            return new ChildHearing(way, on, new Recorded(text, by, at));
        }
    }

    /** A case worker's own judgement of one criterion. */
    @Schema(name = "CriterionJudgement")
    public record PersonsJudgement(
            @NotNull Criterion criterion,
            @NotNull Verdict verdict,
            @NotBlank @Size(max = 10_000) String reasons) {

        Judgement toFinding(String by, Instant at) {
            return new Judgement(criterion, verdict, new Recorded(reasons, by, at));
        }
    }

    @Schema(hidden = true)
    @AssertTrue(message = "A criterion is judged once.") boolean isEachJudgedOnce() {
        return judgements == null
                || judgements.stream()
                                .map(PersonsJudgement::criterion)
                                .distinct()
                                .count()
                        == judgements.size();
    }

    /** The same as the rules read it. */
    public Findings toFindings(String by, Instant at) {
        return new Findings(
                duration == null ? null : duration.toFinding(by, at),
                services == null ? null : services.toFinding(by, at),
                condition == null ? null : condition.toFinding(by, at),
                childHeard == null ? null : childHeard.toFinding(by, at),
                judgements == null
                        ? List.of()
                        : judgements.stream()
                                .map(judgement -> judgement.toFinding(by, at))
                                .toList());
    }

    /** Never what was found: it tells of somebody's life. */
    @Override
    public String toString() {
        return "AssessmentRequest[]";
    }
}
