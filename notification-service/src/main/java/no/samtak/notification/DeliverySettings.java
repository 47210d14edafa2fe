package no.samtak.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** What can be set about following letters that have left our hands. */
@ConfigMapping(prefix = "samtak.delivery")
public interface DeliverySettings {

    /** How often the timer looks for letters to ask about; technical time, as are the pauses. */
    @WithDefault("PT1S")
    Duration lookEvery();

    /** The pause before a channel is asked about a letter for the first time; each pause is twice the one before. */
    @WithDefault("PT30S")
    Duration firstPause();

    /** The longest pause between two questions about a letter. */
    @WithDefault("PT6H")
    Duration longestPause();

    /** How long a letter may be with a channel without proof before somebody is told; legal time. */
    @WithDefault("P1D")
    Duration provenWithin();

    /** How long a letter is watched after its proof: it may come back after all. Legal time. */
    @WithDefault("P60D")
    Duration watchFor();

    /** How long the trace of a delivery is kept, counted from the day it was handed over. */
    @WithDefault("P10Y")
    Period keepFor();
}
