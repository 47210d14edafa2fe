package no.samtak.coordinator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What can be set for coordinator-service alone. Durations are technical time. */
@ConfigMapping(prefix = "samtak.appointment-letters")
public interface CoordinatorSettings {

    /** Where referral-service is asked whom a letter goes to. */
    URI referral();

    /** How long it may take to answer. */
    @WithDefault("PT5S")
    Duration patience();

    /** How often we look for letters that are to be written. */
    @WithDefault("PT0.5S")
    Duration lookEvery();

    /** The longest pause between two questions about one letter; the first is a second, each twice the one before. */
    @WithDefault("PT15M")
    Duration longestPause();
}
