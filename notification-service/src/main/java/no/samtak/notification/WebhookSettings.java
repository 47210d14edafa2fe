package no.samtak.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What can be set about telling other systems. Durations are technical time. */
@ConfigMapping(prefix = "samtak.webhooks")
public interface WebhookSettings {

    /** How often it is looked whether there is something to tell. */
    @WithDefault("PT1S")
    Duration lookEvery();

    /** How long a receiver may take to answer, connecting included. */
    @WithDefault("PT10S")
    Duration patience();

    /**
     * The pauses between tries to tell a receiver one thing; after the last of them the subscription is disabled. By
     * default as the Standard Webhooks specification recommends: a little more than three days.
     */
    @WithDefault("PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> pauses();

    /** How long the former secret is good after a rotation. */
    @WithDefault("P1D")
    Duration formerSecretGoodFor();

    /** Whether receivers on this machine may be told, without TLS: in the local suite and nowhere else. */
    @WithDefault("${samtak.local:false}")
    boolean loopbackAllowed();
}
