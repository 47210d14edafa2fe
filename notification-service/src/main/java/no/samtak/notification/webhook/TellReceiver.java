package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.samtak.notification.webhook.client.WebhookReceivers;
import no.samtak.notification.webhook.domain.Call;
import no.samtak.notification.webhook.domain.Stream;

/** Tells a receiver what has happened, one thing after the other, until there is nothing left or one is not taken. */
@ApplicationScoped
public class TellReceiver {

    private final ClaimCall claimCall;
    private final WebhookReceivers receivers;
    private final KeepCall keepCall;

    TellReceiver(ClaimCall claimCall, WebhookReceivers receivers, KeepCall keepCall) {
        this.claimCall = claimCall;
        this.receivers = receivers;
        this.keepCall = keepCall;
    }

    /** Not in a transaction: a receiver may take its time. */
    public void handle(Stream stream) {
        boolean goesOn = true;
        while (goesOn) {
            Optional<Call> call = claimCall.next(stream);
            goesOn = call.isPresent() && keepCall.handle(stream, call.get(), receivers.call(call.get()));
        }
    }
}
