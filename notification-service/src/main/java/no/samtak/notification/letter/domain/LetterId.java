package no.samtak.notification.letter.domain;

import java.util.UUID;

/** One letter to one receiver. In the order in which rows are locked, so that nobody waits for each other. */
public record LetterId(UUID value) implements Comparable<LetterId> {

    @Override
    public int compareTo(LetterId other) {
        return value.compareTo(other.value);
    }
}
