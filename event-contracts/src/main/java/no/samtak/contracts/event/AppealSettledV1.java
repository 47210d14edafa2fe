package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The County Governor has answered an appeal.
 *
 * @param outcome {@code UPHELD}, {@code PARTLY_UPHELD}, {@code REJECTED} or {@code SET_ASIDE}
 * @param settledOn in Europe/Oslo
 */
public record AppealSettledV1(UUID caseId, UUID appealId, String outcome, LocalDate settledOn) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
