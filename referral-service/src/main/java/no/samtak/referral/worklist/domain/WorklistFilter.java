package no.samtak.referral.worklist.domain;

import java.time.LocalDate;
import java.util.Set;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for; null and false ask for nothing in particular.
 *
 * @param state without it, the cases that somebody still has work with
 * @param scheme what was asked for on the case
 * @param assignees cases that one of these has; null for anybody's, empty for nobody's
 * @param dueBefore cases on which something is owed before this date, Europe/Oslo
 */
public record WorklistFilter(
        @Nullable CaseState state,
        @Nullable Scheme scheme,
        @Nullable Set<String> assignees,
        @Nullable LocalDate dueBefore,
        boolean heldLetters,
        boolean toContact) {

    public WorklistFilter {
        assignees = assignees == null ? null : Set.copyOf(assignees);
    }

    /** Only what these have. */
    public WorklistFilter of(Set<String> staff) {
        return new WorklistFilter(state, scheme, staff, dueBefore, heldLetters, toContact);
    }

    /** Only that on which something is owed before this date, and before the one asked for already. */
    public WorklistFilter owedBefore(LocalDate date) {
        LocalDate earlier = dueBefore != null && dueBefore.isBefore(date) ? dueBefore : date;
        return new WorklistFilter(state, scheme, assignees, earlier, heldLetters, toContact);
    }
}
