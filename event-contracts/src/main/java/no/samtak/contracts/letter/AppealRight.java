package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The right to appeal as the letter explains it (pbrl. §§ 7-2 and 7-5).
 *
 * @param body who decides, for example {@code Statsforvalteren i Vestland}
 * @param weeks the period, counted from when the receiver got the letter
 * @param notBefore the earliest day the period can end; printed only as that
 */
public record AppealRight(
        @Nullable String body,
        @Nullable Integer weeks,
        @Nullable LocalDate notBefore) {

    List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessText(body, MandatoryContent.APPEAL_BODY);
        missing.unlessPresent(weeks, MandatoryContent.APPEAL_PERIOD);
        return missing.toList();
    }

    /** What is missing of an appeal right, also when there is none at all. */
    static List<MandatoryContent> missingOf(@Nullable AppealRight appeal) {
        return appeal == null
                ? List.of(MandatoryContent.APPEAL_BODY, MandatoryContent.APPEAL_PERIOD)
                : appeal.missing();
    }
}
