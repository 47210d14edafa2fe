package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.webhook.client.WebhookReceivers;
import no.samtak.notification.webhook.domain.AddressFault;
import no.samtak.notification.webhook.domain.Call;
import no.samtak.notification.webhook.domain.CallId;
import no.samtak.notification.webhook.domain.CallOutcome;
import no.samtak.notification.webhook.domain.Secret;
import no.samtak.notification.webhook.domain.SubscriptionId;

/**
 * Whether an address may be told. It is pinged once, under a secret that nobody has: that it answers, or that it is
 * there at all, is not demanded; that it sends us elsewhere is a fault.
 */
@ApplicationScoped
public class CheckAddress {

    private final WebhookReceivers receivers;
    private final MessagePayload payload;
    private final TechnicalClock clock;
    private final SecureRandom random = new SecureRandom();

    CheckAddress(WebhookReceivers receivers, MessagePayload payload, TechnicalClock clock) {
        this.receivers = receivers;
        this.payload = payload;
        this.clock = clock;
    }

    /** Not in a transaction. */
    public Optional<AddressFault> handle(URI address) {
        return receivers.faultOf(address).or(() -> redirect(receivers.call(ping(address))));
    }

    private static Optional<AddressFault> redirect(CallOutcome outcome) {
        return outcome instanceof CallOutcome.Failed(int status) && status >= 300 && status < 400
                ? Optional.of(AddressFault.REDIRECTS)
                : Optional.empty();
    }

    private Call ping(URI address) {
        var now = clock.now();
        return new Call(
                new CallId(Ids.next()),
                new SubscriptionId(Ids.next()),
                address,
                Ids.next(),
                0,
                1,
                now.getEpochSecond(),
                payload.ping(now),
                List.of(Secret.random(random)));
    }
}
