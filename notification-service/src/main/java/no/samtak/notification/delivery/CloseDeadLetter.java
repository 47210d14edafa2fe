package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.kit.version.IfMatch;
import no.samtak.notification.delivery.domain.Delivery;
import no.samtak.notification.delivery.domain.DeliveryEvent;
import no.samtak.notification.delivery.domain.DeliveryId;
import no.samtak.notification.delivery.store.DeliveryRepository;
import no.samtak.notification.delivery.store.DeliveryRow;

/** Settles an attempt that has failed: another takes its place, or it is given up. */
@ApplicationScoped
public class CloseDeadLetter {

    /** What somebody has decided. */
    public enum Decision {
        TRY_AGAIN,
        GIVE_UP
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Closed(Delivery delivery) implements Outcome {}

        /** It has not failed, or somebody has settled it already. */
        record NotDead(Delivery delivery) implements Outcome {}
    }

    private final DeliveryRepository deliveries;

    CloseDeadLetter(DeliveryRepository deliveries) {
        this.deliveries = deliveries;
    }

    /** Empty for a delivery that is not of the municipality in hand, or of a hidden case. */
    @Transactional
    public Optional<Outcome> handle(DeliveryId id, IfMatch seen, Decision decision) {
        return deliveries
                .lock(id)
                .filter(delivery -> deliveries.show(id).isPresent())
                .map(delivery -> close(delivery, seen, decision));
    }

    private Outcome close(DeliveryRow delivery, IfMatch seen, Decision decision) {
        seen.demand(delivery.version);
        DeliveryEvent event = switch (decision) {
            case TRY_AGAIN -> DeliveryEvent.TRIED_AGAIN;
            case GIVE_UP -> DeliveryEvent.GIVEN_UP;
        };
        boolean closed = deliveries.move(delivery, event);
        Delivery now = deliveries.show(delivery.id()).orElseThrow();
        return closed ? new Outcome.Closed(now) : new Outcome.NotDead(now);
    }
}
