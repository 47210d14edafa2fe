package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.WebhookSettings;
import no.samtak.notification.webhook.domain.Call;
import no.samtak.notification.webhook.domain.CallOutcome;
import no.samtak.notification.webhook.domain.LoggedCall;
import no.samtak.notification.webhook.domain.RetrySchedule;
import no.samtak.notification.webhook.domain.Stream;
import no.samtak.notification.webhook.domain.Subscription.DisabledBecause;
import no.samtak.notification.webhook.store.CallRow;
import no.samtak.notification.webhook.store.StreamRow;
import no.samtak.notification.webhook.store.SubscriptionRow;
import no.samtak.notification.webhook.store.WebhookRepository;
import org.jboss.logging.Logger;

/** Keeps what came of a call, and when the receiver is told what next. */
@ApplicationScoped
class KeepCall {

    private static final Logger LOG = Logger.getLogger(KeepCall.class);

    private final WebhookRepository webhooks;
    private final RetrySchedule schedule;
    private final TechnicalClock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    KeepCall(WebhookRepository webhooks, WebhookSettings settings, TechnicalClock clock) {
        this.webhooks = webhooks;
        this.schedule = new RetrySchedule(settings.pauses());
        this.clock = clock;
    }

    /** @return true when the receiver may be told the next thing at once */
    @Transactional
    boolean handle(Stream stream, Call call, CallOutcome outcome) {
        Optional<SubscriptionRow> subscription = webhooks.lock(call.subscriptionId());
        if (subscription.isEmpty()) {
            return false;
        }
        log(call, outcome);
        // Somebody else may have taken the stream from us and told it already.
        return webhooks.lock(stream)
                .filter(row -> row.toldTo < call.number())
                .map(row -> keep(subscription.get(), row, call, outcome))
                .orElse(false);
    }

    /** Keeps what came of a ping; empty when the subscription has been deleted meanwhile. */
    @Transactional
    Optional<LoggedCall> handle(Call ping, CallOutcome outcome) {
        return log(ping, outcome).map(CallRow::call);
    }

    private Optional<CallRow> log(Call call, CallOutcome outcome) {
        Optional<CallRow> row = webhooks.call(call.id());
        row.ifPresent(logged -> logged.ended(outcome, clock.now()));
        return row;
    }

    private boolean keep(SubscriptionRow subscription, StreamRow stream, Call call, CallOutcome outcome) {
        Instant now = clock.now();
        return switch (outcome) {
            case CallOutcome.Delivered _ -> {
                stream.toldTo = call.number();
                stream.tries = 0;
                stream.nextTryAt = now;
                if (stream.isOver()) {
                    webhooks.end(stream);
                }
                yield !stream.isOver();
            }
            case CallOutcome.Gone() -> {
                disable(subscription, DisabledBecause.RECEIVER_GONE);
                yield false;
            }
            case CallOutcome.Failed _, CallOutcome.Unreachable _ -> {
                stream.tries++;
                schedule.after(stream.tries, random)
                        .ifPresentOrElse(
                                pause -> stream.nextTryAt = now.plus(pause),
                                () -> disable(subscription, DisabledBecause.RECEIVER_UNREACHABLE));
                yield false;
            }
        };
    }

    private void disable(SubscriptionRow subscription, DisabledBecause reason) {
        LOG.warnf("Subscription %s is told nothing more: %s", subscription.subscriptionId, reason);
        subscription.disable(reason);
        subscription.version++;
        webhooks.setNextTry(subscription.id(), null);
    }
}
