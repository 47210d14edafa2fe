package no.samtak.notification.letter.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.samtak.notification.delivery.domain.DeliveryNews;
import no.samtak.notification.letter.FollowDelivery;

/** A delivery has gone on: so does its letter, in the same transaction. */
@ApplicationScoped
class FollowDeliveryOnNews {

    private final FollowDelivery followDelivery;

    FollowDeliveryOnNews(FollowDelivery followDelivery) {
        this.followDelivery = followDelivery;
    }

    void hear(@Observes DeliveryNews news) {
        followDelivery.handle(news);
    }
}
