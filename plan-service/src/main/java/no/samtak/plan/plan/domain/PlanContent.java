package no.samtak.plan.plan.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says in words, and its dates. A text is null until somebody has written it; dates are in Europe/Oslo.
 *
 * @param nextOfKinContribute only where there are next of kin who take part
 * @param cooperation with other services, necessary or wanted
 * @param revisionDates when the plan is looked through again, earliest first
 */
public record PlanContent(
        LegalBasis legalBasis,
        ResponsibleAuthority responsibleAuthority,
        @Nullable String resources,
        @Nullable String needs,
        @Nullable String personContributes,
        @Nullable String providersContribute,
        @Nullable String nextOfKinContribute,
        @Nullable String howCarriedOut,
        @Nullable String cooperation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<LocalDate> revisionDates) {

    public PlanContent {
        revisionDates = revisionDates.stream().sorted().distinct().toList();
    }

    /** A plan of which nothing is written yet. The decision that opens one is made under the health and care act. */
    public static PlanContent empty() {
        return new PlanContent(
                LegalBasis.HEALTH_AND_CARE_ACT,
                ResponsibleAuthority.MUNICIPAL_HEALTH_AND_CARE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
