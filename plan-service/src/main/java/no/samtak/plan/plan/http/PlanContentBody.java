package no.samtak.plan.plan.http;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samtak.plan.plan.domain.LegalBasis;
import no.samtak.plan.plan.domain.PlanContent;
import no.samtak.plan.plan.domain.ResponsibleAuthority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan says in words, and its dates (Europe/Oslo). What is left out is not written yet. */
@Schema(name = "PlanContent")
public record PlanContentBody(
        @Schema(description = "The act that gives the right to the plan.") @NotNull LegalBasis legalBasis,

        @NotNull ResponsibleAuthority responsibleAuthority,

        @Schema(description = "What the person has to build on.") @Size(max = LONGEST) @Nullable String resources,

        @Size(max = LONGEST) @Nullable String needs,
        @Size(max = LONGEST) @Nullable String personContributes,
        @Size(max = LONGEST) @Nullable String providersContribute,

        @Schema(description = "Where there are next of kin who take part.") @Size(max = LONGEST) @Nullable String nextOfKinContribute,

        @Size(max = LONGEST) @Nullable String howCarriedOut,

        @Schema(description = "With other services: necessary or wanted.") @Size(max = LONGEST) @Nullable String cooperation,

        @Schema(description = "First day of the plan's period.") @Nullable LocalDate from,

        @Schema(description = "Last day of the plan's period.") @Nullable LocalDate to,

        @Schema(description = "When the plan is looked through again, within its period.") @Size(max = 24) @Nullable List<@NotNull LocalDate> revisionDates) {

    private static final int LONGEST = 8000;

    @AssertTrue(message = "The period must end on or after the day it begins.") @Schema(hidden = true)
    boolean isPeriodInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    @AssertTrue(message = "Every revision date must be within the period.") @Schema(hidden = true)
    boolean isRevisedWithinPeriod() {
        return revisionDates == null
                || revisionDates.stream()
                        .filter(Objects::nonNull)
                        .noneMatch(date -> (from != null && date.isBefore(from)) || (to != null && date.isAfter(to)));
    }

    PlanContent toContent() {
        return new PlanContent(
                legalBasis,
                responsibleAuthority,
                resources,
                needs,
                personContributes,
                providersContribute,
                nextOfKinContribute,
                howCarriedOut,
                cooperation,
                from,
                to,
                revisionDates == null ? List.of() : revisionDates);
    }

    static PlanContentBody of(PlanContent content) {
        return new PlanContentBody(
                content.legalBasis(),
                content.responsibleAuthority(),
                content.resources(),
                content.needs(),
                content.personContributes(),
                content.providersContribute(),
                content.nextOfKinContribute(),
                content.howCarriedOut(),
                content.cooperation(),
                content.from(),
                content.to(),
                content.revisionDates());
    }
}
