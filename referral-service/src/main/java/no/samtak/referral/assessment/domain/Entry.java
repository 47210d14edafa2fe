package no.samtak.referral.assessment.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something recorded in an assessment. What is written again unchanged keeps its first author and time. */
sealed interface Entry<E extends Entry<E>> permits NeedDuration, ServicesNeeded, Condition, ChildHearing, Judgement {

    Recorded recorded();

    E recordedAs(Recorded recorded);

    static <E extends Entry<E>> @Nullable E keepIfUnchanged(@Nullable E earlier, @Nullable E now) {
        return earlier != null && now != null && saysTheSame(earlier, now) ? earlier : now;
    }

    private static <E extends Entry<E>> boolean saysTheSame(E earlier, E now) {
        return Objects.equals(earlier.recorded().text(), now.recorded().text())
                && earlier.recordedAs(now.recorded()).equals(now);
    }
}
