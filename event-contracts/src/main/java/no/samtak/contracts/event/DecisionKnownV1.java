package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * It is recorded from which day the person or family knew of a decision. A later record corrects an earlier one.
 *
 * @param knownOn in Europe/Oslo
 * @param appealBy the last day to appeal; null where there is nothing to appeal
 */
public record DecisionKnownV1(
        UUID caseId,
        UUID decisionId,
        LocalDate knownOn,
        @Nullable LocalDate appealBy) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
