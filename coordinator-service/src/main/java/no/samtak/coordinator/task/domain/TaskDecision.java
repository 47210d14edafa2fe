package no.samtak.coordinator.task.domain;

import java.time.LocalDate;
import no.samtak.coordinator.Scheme;

/** What a grant asks of the one who appoints. */
public sealed interface TaskDecision {

    /** Nobody is appointed and nobody is looking: somebody must begin. */
    record Open() implements TaskDecision {}

    /**
     * The open task covers the new grant as well, at the earlier of both dates.
     *
     * @param scheme the fuller of both
     */
    record Widen(Scheme scheme, LocalDate dueOn) implements TaskDecision {}

    /** There is a coordinator, or the open task already says all of it. */
    record Leave() implements TaskDecision {}
}
