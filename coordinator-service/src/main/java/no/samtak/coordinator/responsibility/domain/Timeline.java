package no.samtak.coordinator.responsibility.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has been responsible since the grant: stretches that adjoin exactly, the last one open. It can only be begun and
 * handed over, so there is never nobody and never two.
 */
public record Timeline(List<Stretch> stretches) {

    /** What the database keeps time in: no stretch is shorter. */
    private static final Duration SHORTEST = Duration.ofNanos(1000);

    public Timeline {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty() || stretches.getLast().until() != null) {
            throw new IllegalArgumentException("Somebody is responsible now");
        }
        for (int i = 1; i < stretches.size(); i++) {
            if (!stretches.get(i).from().equals(stretches.get(i - 1).until())) {
                throw new IllegalArgumentException("Each stretch begins where the one before ends");
            }
        }
    }

    /** From the grant on, and until somebody is appointed, it is the unit. */
    public static Timeline begunWithUnit(Instant grantedAt) {
        return new Timeline(List.of(new Stretch(new Responsible.Unit(), grantedAt, null)));
    }

    public Stretch current() {
        return stretches.getLast();
    }

    /** Empty before the grant. */
    public Optional<Stretch> at(Instant instant) {
        return stretches.stream().filter(stretch -> stretch.covers(instant)).findFirst();
    }

    /**
     * The same instant, or the earliest one at which the current stretch can end: the clock of the machine that told of
     * the grant may be ahead of ours.
     */
    public Instant notBeforeCurrent(Instant instant) {
        Instant earliest = current().from().plus(SHORTEST);
        return instant.isBefore(earliest) ? earliest : instant;
    }

    /**
     * The current stretch ends and the next begins, at one instant.
     *
     * @throws IllegalArgumentException when the current one has not begun by then
     */
    public Timeline handedOver(Responsible to, Instant at) {
        if (!at.isAfter(current().from())) {
            throw new IllegalArgumentException("Nothing can be handed over before it is held");
        }
        List<Stretch> changed = new ArrayList<>(stretches);
        changed.set(changed.size() - 1, new Stretch(current().who(), current().from(), at));
        changed.add(new Stretch(to, at, null));
        return new Timeline(changed);
    }

    /** All of it, or the one at an instant. */
    public List<Stretch> shown(@Nullable Instant at) {
        return at == null ? stretches : at(at).stream().toList();
    }
}
