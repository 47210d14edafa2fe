package no.samtak.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time that nobody moves: retries and leases. Nothing legal uses it. */
@ApplicationScoped
public class TechnicalClock {

    /** Microseconds, since that is what the database keeps. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
