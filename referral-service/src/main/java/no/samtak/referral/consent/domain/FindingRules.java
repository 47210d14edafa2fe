package no.samtak.referral.consent.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.referral.person.domain.PersonRules;
import org.jspecify.annotations.Nullable;

/** When there is nothing to find, because of age or dates. Whether it is right to find it is a person's judgement. */
public final class FindingRules {

    private FindingRules() {}

    /**
     * All that speaks against it; empty when it may be recorded.
     *
     * @param birthDate null where it is not known: then we take the person for a child of unknown age
     */
    public static List<FindingRefusal> refusals(
            FindingKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate birthDate,
            LocalDate today) {
        List<FindingRefusal> refusals = new ArrayList<>();
        if (from.isAfter(today)) {
            refusals.add(new FindingRefusal.FoundInTheFuture(today));
        }
        if (until != null && until.isBefore(from)) {
            refusals.add(new FindingRefusal.EndsBeforeItBegins());
        }
        boolean is16 = birthDate != null && !today.isBefore(PersonRules.turns16On(birthDate));
        boolean is12 = birthDate != null && !today.isBefore(PersonRules.turns12On(birthDate));
        switch (kind) {
            case PARENTS_NOT_INFORMED, CHILD_DECIDES_EXCEPTIONALLY -> {
                if (!is12 || is16) {
                    refusals.add(new FindingRefusal.NotBetween12And16());
                }
            }
            case COMPETENCE_LACKING -> {
                if (!is16) {
                    refusals.add(new FindingRefusal.NotYet16());
                }
            }
            case CARE_ORDER -> {
                if (is16) {
                    refusals.add(new FindingRefusal.NotAChild());
                }
            }
            // Parents go on to eighteen where competence is lacking, so that the doors and the hearing do too.
            case ORDINARY_CARE, NECESSARY_FOR_THE_CHILD, CHILD_HEARD, HEARING_TRIED -> {}
        }
        return refusals;
    }
}
