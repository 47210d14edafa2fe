package no.samtak.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** What can be set for notification-service alone. Durations are technical time. */
@ConfigMapping(prefix = "samtak.letters")
public interface NotificationSettings {

    /** Where the services that order letters are asked, by the name they sign their events with. */
    Map<String, URI> owners();

    /** The folder that the local mailbox writes to. */
    Path mailboxFolder();

    /** How often the timers look for what is due. */
    @WithDefault("PT0.5S")
    Duration lookEvery();

    /** How long an owner may take to answer. */
    @WithDefault("PT5S")
    Duration ownerPatience();

    /** The pause after the first try in vain; each pause is twice the one before. */
    @WithDefault("PT1S")
    Duration firstPause();

    /** The longest pause between two tries. */
    @WithDefault("PT15M")
    Duration longestPause();

    /** How long a step is in one replica's hands before another may take it up. */
    @WithDefault("PT30S")
    Duration lease();
}
