package no.samtak.contracts.event;

import java.util.UUID;

/** The municipality has looked at its decision anew after an appeal. What follows is a reversal or a forwarding. */
public record AppealReconsideredV1(UUID caseId, UUID appealId) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
