package no.samtak.referral.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that has been found out about one need, and what a person has judged. Each part may still be absent. */
public record Findings(
        @Nullable NeedDuration duration,
        @Nullable ServicesNeeded services,
        @Nullable Condition condition,
        @Nullable ChildHearing childHearing,
        List<Judgement> judgements) {

    public Findings {
        judgements = List.copyOf(judgements);
    }

    public static Findings none() {
        return new Findings(null, null, null, null, List.of());
    }

    public Optional<Judgement> judgementOf(Criterion criterion) {
        return judgements.stream()
                .filter(judgement -> judgement.criterion() == criterion)
                .findFirst();
    }

    /** These findings; what stands as it stood keeps its first author and time. */
    public Findings revising(Findings earlier) {
        return new Findings(
                Entry.keepIfUnchanged(earlier.duration, duration),
                Entry.keepIfUnchanged(earlier.services, services),
                Entry.keepIfUnchanged(earlier.condition, condition),
                Entry.keepIfUnchanged(earlier.childHearing, childHearing),
                judgements.stream()
                        .map(judgement -> earlier.judgementOf(judgement.criterion())
                                .map(old -> Entry.keepIfUnchanged(old, judgement))
                                .orElse(judgement))
                        .toList());
    }
}
