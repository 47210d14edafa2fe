package no.samtak.contracts.event;

import java.util.UUID;

/** Two ids turned out to be one person. Whatever was about the one that is gone is about the one that is kept. */
public record PersonMergedV1(UUID kept, UUID gone) implements Event {

    @Override
    public UUID subject() {
        return kept;
    }
}
