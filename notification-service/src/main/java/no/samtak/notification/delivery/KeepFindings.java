package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.DeliverySettings;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.ChannelStatus;
import no.samtak.notification.delivery.domain.Delivery;
import no.samtak.notification.delivery.domain.DeliveryEvent;
import no.samtak.notification.delivery.domain.DeliveryNews;
import no.samtak.notification.delivery.domain.DeliveryRules;
import no.samtak.notification.delivery.domain.DeliveryState;
import no.samtak.notification.delivery.domain.Search;
import no.samtak.notification.delivery.domain.StatusMeaning;
import no.samtak.notification.delivery.store.DeliveryRepository;
import no.samtak.notification.delivery.store.DeliveryRow;
import no.samtak.notification.letter.domain.RetryPauses;

/** Keeps what a channel says, asked about a letter, and when it is asked next. */
@ApplicationScoped
class KeepFindings {

    private final DeliveryRepository deliveries;
    private final Event<DeliveryNews> news;
    private final DeliverySettings settings;
    private final RetryPauses pauses;
    private final LegalClock legalClock;
    private final TechnicalClock technicalClock;

    KeepFindings(
            DeliveryRepository deliveries,
            Event<DeliveryNews> news,
            DeliverySettings settings,
            LegalClock legalClock,
            TechnicalClock technicalClock) {
        this.deliveries = deliveries;
        this.news = news;
        this.settings = settings;
        this.pauses = new RetryPauses(settings.firstPause(), settings.longestPause());
        this.legalClock = legalClock;
        this.technicalClock = technicalClock;
    }

    /** What came of looking for an attempt. Changes nothing about one whose outcome has come in meanwhile. */
    @Transactional
    void handle(Attempt attempt, Search search) {
        DeliveryRow delivery = deliveries.lock(attempt.id()).orElseThrow();
        if (delivery.state != DeliveryState.CLAIMED && delivery.state != DeliveryState.UNKNOWN) {
            return;
        }
        switch (search) {
            case Search.Found found -> adopt(delivery, found);
            case Search.Absent() -> {
                if (DeliveryRules.absenceIsCertain(delivery.answerDueAt, technicalClock.now())) {
                    deliveries.move(delivery, DeliveryEvent.NOT_THERE);
                    say(delivery, "NOT_FOUND");
                    delivery.reason = "NOT_FOUND";
                    delivery.rest();
                    news.fire(new DeliveryNews.NotSent(delivery.ofLetter()));
                } else {
                    lookAgain(delivery);
                }
            }
            case Search.Silence() -> lookAgain(delivery);
        }
    }

    /** Two of one letter are the channel's fault; the first is followed, and the history tells of the other. */
    private void adopt(DeliveryRow delivery, Search.Found found) {
        deliveries.move(delivery, DeliveryEvent.TAKEN);
        delivery.reference = found.references().getFirst();
        say(delivery, "FOUND " + String.join(" ", found.references()));
        delivery.lookAfter(technicalClock.now(), settings.firstPause());
        news.fire(new DeliveryNews.Accepted(delivery.ofLetter(), legalClock.now()));
    }

    /** @param status empty when the channel could not be asked, or does not speak of this letter */
    @Transactional
    void handle(Attempt attempt, Optional<ChannelStatus> status) {
        DeliveryRow delivery = deliveries.lock(attempt.id()).orElseThrow();
        if (delivery.state != DeliveryState.ACCEPTED && delivery.state != DeliveryState.PROVEN) {
            return;
        }
        status.filter(said -> isNew(delivery, said))
                .ifPresentOrElse(said -> keep(delivery, said), () -> lookAgain(delivery));
    }

    private boolean isNew(DeliveryRow delivery, ChannelStatus said) {
        return deliveries
                .lastSaid(delivery)
                .filter(last -> last.status().equals(said.status()) && Objects.equals(last.saidAt(), said.since()))
                .isEmpty();
    }

    private void keep(DeliveryRow delivery, ChannelStatus said) {
        Instant now = legalClock.now();
        deliveries.add(delivery, new Delivery.Said(said.status(), said.since(), now));
        delivery.lookAfter(technicalClock.now(), settings.firstPause());
        switch (StatusMeaning.of(said.status())) {
            case UNDER_WAY -> {}
            case PROOF -> {
                if (deliveries.move(delivery, DeliveryEvent.PROVED)) {
                    delivery.dispatchedAt = DeliveryRules.provenAt(delivery.claimedAt, said.since(), now);
                    news.fire(new DeliveryNews.Proven(delivery.proof()));
                }
            }
            case CAME_BACK -> {
                deliveries.move(delivery, DeliveryEvent.CAME_BACK);
                delivery.reason = said.status();
                delivery.rest();
                news.fire(new DeliveryNews.Failed(delivery.ofLetter(), delivery.channel, said.status(), now));
            }
        }
    }

    /** Nothing new: later, each time after a longer pause. */
    private void lookAgain(DeliveryRow delivery) {
        Instant now = legalClock.now();
        boolean watchHasEnded = delivery.state == DeliveryState.PROVEN
                && delivery.dispatchedAt != null
                && now.isAfter(delivery.dispatchedAt.plus(settings.watchFor()));
        if (watchHasEnded) {
            delivery.rest();
            return;
        }
        delivery.nextLookAt = technicalClock.now().plus(pauses.after(delivery.looks));
        if (isOverdue(delivery, now)) {
            news.fire(new DeliveryNews.StillUnproven(delivery.ofLetter()));
        }
    }

    private boolean isOverdue(DeliveryRow delivery, Instant now) {
        return switch (delivery.state) {
            case CLAIMED, UNKNOWN -> delivery.looks >= DeliveryRules.LOOKS_UNTIL_ALARM;
            case ACCEPTED -> now.isAfter(delivery.claimedAt.plus(settings.provenWithin()));
            case PROVEN, NOT_SENT, REFUSED, CAME_BACK, REPLACED, GIVEN_UP -> false;
        };
    }

    private void say(DeliveryRow delivery, String status) {
        deliveries.add(delivery, new Delivery.Said(status, null, legalClock.now()));
    }
}
