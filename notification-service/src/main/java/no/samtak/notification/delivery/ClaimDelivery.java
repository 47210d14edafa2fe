package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.DeliverySettings;
import no.samtak.notification.NotificationSettings;
import no.samtak.notification.SvarUtSettings;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.ChannelChoice;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.delivery.domain.DeliveryState;
import no.samtak.notification.delivery.store.DeliveryRepository;
import no.samtak.notification.delivery.store.DeliveryRow;

/**
 * Keeps that a channel is about to be called, before it is: a crash in the call leaves a trace, and by its external
 * reference the channel can be asked what came of it.
 */
@ApplicationScoped
public class ClaimDelivery {

    private final DeliveryRepository deliveries;
    private final NotificationSettings letters;
    private final SvarUtSettings svarUt;
    private final DeliverySettings settings;
    private final LegalClock legalClock;
    private final TechnicalClock technicalClock;

    ClaimDelivery(
            DeliveryRepository deliveries,
            NotificationSettings letters,
            SvarUtSettings svarUt,
            DeliverySettings settings,
            LegalClock legalClock,
            TechnicalClock technicalClock) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.svarUt = svarUt;
        this.settings = settings;
        this.legalClock = legalClock;
        this.technicalClock = technicalClock;
    }

    /** Empty while another attempt is under way: a letter is never with two channels. The caller holds the letter. */
    @Transactional
    public Optional<Attempt> handle(Consignment letter) {
        List<DeliveryRow> earlier = deliveries.attempts(letter.letterId());
        if (earlier.stream().anyMatch(attempt -> attempt.state.isUnderWay())) {
            return Optional.empty();
        }
        ChannelChoice choice = ChannelChoice.of(
                letter.chosenChannel(),
                svarUt.accounts().containsKey(letter.tenant().id()));
        var delivery = new DeliveryRow();
        delivery.deliveryId = Ids.next();
        delivery.letterId = letter.letterId().value();
        delivery.attempt = earlier.size() + 1;
        delivery.channel = choice.channel();
        delivery.chosenBecause = choice.why();
        delivery.state = DeliveryState.CLAIMED;
        delivery.externalReference = letter.letterId().value() + "-" + delivery.attempt;
        delivery.contentHash = letter.contentHash();
        delivery.deadlineId =
                letter.deadlineId() == null ? null : letter.deadlineId().value();
        delivery.claimedAt = legalClock.now();
        delivery.keepUntil = legalClock.today().plus(settings.keepFor());
        delivery.answerDueAt = technicalClock.now().plus(patience(choice.channel()));
        delivery.nextLookAt = delivery.answerDueAt;
        delivery.version = 1;
        deliveries.persist(delivery);
        return Optional.of(new Attempt(
                delivery.id(),
                letter.tenant(),
                delivery.channel,
                delivery.state,
                delivery.externalReference,
                null,
                delivery.answerDueAt));
    }

    private Duration patience(Channel channel) {
        return switch (channel) {
            case LOCAL_MAILBOX -> letters.lease();
            // Connecting comes before the call, and is not counted by it.
            case HANDED_OVER, POST -> throw new IllegalArgumentException(channel + " is nobody's to call");
            case SVARUT -> svarUt.connectPatience().plus(svarUt.patience());
        };
    }
}
