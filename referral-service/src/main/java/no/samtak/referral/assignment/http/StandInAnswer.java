package no.samtak.referral.assignment.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.assignment.domain.StandIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A colleague sees to another's work. Dates are in Europe/Oslo.
 *
 * @param staffId who is away
 * @param standsIn who sees to their work
 * @param lastDay that day included
 */
@Schema(name = "StandIn")
public record StandInAnswer(
        UUID standInId, String staffId, String standsIn, LocalDate firstDay, LocalDate lastDay, String namedBy) {

    /** One page. */
    @Schema(name = "StandInPage")
    public record Page(
            List<StandInAnswer> items,

            @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {}

    static StandInAnswer of(StandIn standIn) {
        return new StandInAnswer(
                standIn.id().value(),
                standIn.staffId(),
                standIn.standsIn(),
                standIn.firstDay(),
                standIn.lastDay(),
                standIn.by());
    }
}
