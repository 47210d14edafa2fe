package no.samtak.referral.assessment.domain;

import no.samtak.law.language.Text;
import no.samtak.law.statute.Statute;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one criterion.
 *
 * @param answer what the facts say, or a person where they leave it open
 * @param ground what the facts say
 * @param wording the municipality's own wording; null where it has none
 * @param judgement a person's, where the facts leave it open and somebody has judged
 */
public record CriterionResult(
        Criterion criterion,
        Answer answer,
        Ground ground,
        Statute statute,
        @Nullable Text wording,
        @Nullable Judgement judgement) {}
