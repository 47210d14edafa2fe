package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.webhook.client.WebhookReceivers;
import no.samtak.notification.webhook.domain.LoggedCall;
import no.samtak.notification.webhook.domain.SubscriptionId;

/** Calls a receiver once, to try it. A disabled one too: that is how one sees that it is well again. */
@ApplicationScoped
public class PingReceiver {

    private final ClaimCall claimCall;
    private final WebhookReceivers receivers;
    private final KeepCall keepCall;

    PingReceiver(ClaimCall claimCall, WebhookReceivers receivers, KeepCall keepCall) {
        this.claimCall = claimCall;
        this.receivers = receivers;
        this.keepCall = keepCall;
    }

    /** Empty for somebody else's subscription. Not in a transaction. */
    public Optional<LoggedCall> handle(FeedScope scope, SubscriptionId id) {
        return claimCall.ping(scope, id).flatMap(call -> keepCall.handle(call, receivers.call(call)));
    }
}
