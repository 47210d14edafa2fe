package no.samtak.local.clock;

import java.time.Instant;
import no.samtak.local.part.PartName;

/** The next thing a service will do because of the date. */
public record DueWork(Instant at, PartName service) {}
