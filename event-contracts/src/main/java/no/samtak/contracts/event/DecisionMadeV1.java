package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A named person has decided a case. The decision never changes again; a correction is a new decision.
 *
 * @param decidedOn in Europe/Oslo
 * @param outcomes one for each scheme that was decided
 */
public record DecisionMadeV1(UUID caseId, UUID decisionId, LocalDate decidedOn, List<SchemeOutcome> outcomes)
        implements Event {

    /**
     * What was decided about one scheme.
     *
     * @param scheme such as {@code CHILD_COORDINATOR}
     * @param outcome such as {@code GRANTED}
     */
    public record SchemeOutcome(String scheme, String outcome) {}

    public DecisionMadeV1 {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
