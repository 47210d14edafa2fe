package no.samtak.referral.correction.http;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.referral.correction.domain.Correction;
import no.samtak.referral.correction.domain.CorrectionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The trail of what was put right, as staff read it. */
final class CorrectionAnswer {

    private CorrectionAnswer() {}

    /** All that was put right, the first one first. */
    @Schema(name = "Corrections")
    record Trail(List<Line> items) {
        static Trail of(List<Correction> corrections) {
            return new Trail(corrections.stream().map(Line::of).toList());
        }
    }

    /** One thing that was put right. */
    @Schema(name = "Correction")
    record Line(
            UUID correctionId,
            CorrectionKind kind,

            @Schema(description = "What it said before: dates, ids and codes.") @Nullable String before,

            @Schema(description = "What it says now.") @Nullable String after,

            String why,
            Instant at,
            String by) {
        static Line of(Correction correction) {
            return new Line(
                    correction.id(),
                    correction.kind(),
                    correction.words().before(),
                    correction.words().after(),
                    correction.words().why(),
                    correction.recordedAt(),
                    correction.recordedBy());
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Line[" + kind + "]";
        }
    }

    static Response of(Optional<List<Correction>> found) {
        return found.map(trail -> Response.ok(Trail.of(trail)).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }
}
