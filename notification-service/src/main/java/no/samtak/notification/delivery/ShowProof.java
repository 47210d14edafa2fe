package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.delivery.store.DeliveryRepository;
import no.samtak.notification.letter.domain.LetterId;

/** Shows the proof of each of these letters that has left. */
@ApplicationScoped
public class ShowProof {

    private final DeliveryRepository deliveries;

    ShowProof(DeliveryRepository deliveries) {
        this.deliveries = deliveries;
    }

    @Transactional
    public Map<LetterId, Proof> handle(List<LetterId> letters) {
        return deliveries.proofs(letters).stream().collect(Collectors.toMap(Proof::letterId, Function.identity()));
    }
}
