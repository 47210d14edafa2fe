package no.samtak.referral.advancenotice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;

/** When the municipality may give notice of a change (fvl. § 16; §§ 42 and 58 of the act of 2025). */
public final class NoticeRules {

    private static final int LEAST_WEEKS = 2;

    private NoticeRules() {}

    /** Everything that stands in the way; empty when notice can be given. */
    public static List<NoticeRefusal> refusals(
            CaseState state,
            Set<Scheme> granted,
            Set<Scheme> schemes,
            LocalDate commentsBy,
            LocalDate effectFrom,
            LocalDate today) {
        if (state != CaseState.DECIDED) {
            return List.of(new NoticeRefusal.CaseIsNotDecided(state));
        }
        List<NoticeRefusal> refusals = new ArrayList<>();
        schemes.stream()
                .filter(scheme -> !granted.contains(scheme))
                .sorted()
                .forEach(scheme -> refusals.add(new NoticeRefusal.NothingGranted(scheme)));
        LocalDate earliest = today.plusWeeks(LEAST_WEEKS);
        if (commentsBy.isBefore(earliest)) {
            refusals.add(new NoticeRefusal.TooLittleTime(earliest));
        }
        if (!effectFrom.isAfter(commentsBy)) {
            refusals.add(new NoticeRefusal.EffectBeforeComments(commentsBy));
        }
        return refusals;
    }
}
