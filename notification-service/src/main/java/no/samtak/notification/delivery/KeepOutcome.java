package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.DeliverySettings;
import no.samtak.notification.delivery.domain.ChannelAnswer;
import no.samtak.notification.delivery.domain.Delivery;
import no.samtak.notification.delivery.domain.DeliveryEvent;
import no.samtak.notification.delivery.domain.DeliveryId;
import no.samtak.notification.delivery.domain.DeliveryNews;
import no.samtak.notification.delivery.store.DeliveryRepository;
import no.samtak.notification.delivery.store.DeliveryRow;

/** Keeps what came of handing a letter to a channel. */
@ApplicationScoped
class KeepOutcome {

    private final DeliveryRepository deliveries;
    private final Event<DeliveryNews> news;
    private final DeliverySettings settings;
    private final LegalClock legalClock;
    private final TechnicalClock technicalClock;

    KeepOutcome(
            DeliveryRepository deliveries,
            Event<DeliveryNews> news,
            DeliverySettings settings,
            LegalClock legalClock,
            TechnicalClock technicalClock) {
        this.deliveries = deliveries;
        this.news = news;
        this.settings = settings;
        this.legalClock = legalClock;
        this.technicalClock = technicalClock;
    }

    /** An answer that comes after somebody has found out otherwise goes into the history and changes nothing. */
    @Transactional
    void handle(DeliveryId id, ChannelAnswer answer) {
        DeliveryRow delivery = deliveries.lock(id).orElseThrow();
        Instant now = legalClock.now();
        deliveries.add(delivery, new Delivery.Said(answer.said(), null, now));
        if (deliveries.move(delivery, event(answer))) {
            news.fire(keep(delivery, answer, now));
        }
    }

    private static DeliveryEvent event(ChannelAnswer answer) {
        return switch (answer) {
            case ChannelAnswer.Taken _ -> DeliveryEvent.TAKEN;
            case ChannelAnswer.Proven _ -> DeliveryEvent.PROVED;
            case ChannelAnswer.NotSent _ -> DeliveryEvent.NOT_THERE;
            case ChannelAnswer.Refused _ -> DeliveryEvent.REFUSED;
            case ChannelAnswer.Unknown _ -> DeliveryEvent.WENT_SILENT;
        };
    }

    private DeliveryNews keep(DeliveryRow delivery, ChannelAnswer answer, Instant now) {
        return switch (answer) {
            case ChannelAnswer.Taken(String reference, var _) -> {
                delivery.reference = reference;
                delivery.lookAfter(technicalClock.now(), settings.firstPause());
                yield new DeliveryNews.Accepted(delivery.ofLetter(), now);
            }
            case ChannelAnswer.Proven(String reference, var _) -> {
                delivery.reference = reference;
                delivery.dispatchedAt = now;
                delivery.rest();
                yield new DeliveryNews.Proven(delivery.proof());
            }
            case ChannelAnswer.NotSent(String said) -> {
                delivery.reason = said;
                delivery.rest();
                yield new DeliveryNews.NotSent(delivery.ofLetter());
            }
            case ChannelAnswer.Refused(String said) -> {
                delivery.reason = said;
                delivery.rest();
                yield new DeliveryNews.Failed(delivery.ofLetter(), delivery.channel, said, now);
            }
            case ChannelAnswer.Unknown _ -> {
                delivery.lookAfter(technicalClock.now(), settings.firstPause());
                yield new DeliveryNews.Unknown(delivery.ofLetter());
            }
        };
    }
}
