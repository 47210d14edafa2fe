package no.samtak.referral.takeover.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.takeover.domain.TakenOverCase;
import no.samtak.referral.takeover.domain.TakeoverId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came over in one file, in the order of the file. */
@Schema(name = "TakeoverResult")
public record TakeoverAnswer(UUID importId, List<Line> cases) {

    /**
     * One case.
     *
     * @param confirmedAt when its deadlines started; null as long as nobody has confirmed it
     */
    @Schema(name = "TakeoverResultCase")
    public record Line(
            String sourceId,
            UUID caseId,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy) {}

    static TakeoverAnswer of(TakeoverId id, List<TakenOverCase> cases) {
        return new TakeoverAnswer(
                id.value(),
                cases.stream()
                        .map(taken -> new Line(
                                taken.sourceId(), taken.caseId().value(), taken.confirmedAt(), taken.confirmedBy()))
                        .toList());
    }
}
