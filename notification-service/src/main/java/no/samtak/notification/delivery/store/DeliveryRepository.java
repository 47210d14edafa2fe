package no.samtak.notification.delivery.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.domain.LetterId;

/** How the letters of the municipality in hand have left. */
@ApplicationScoped
public class DeliveryRepository implements PanacheRepositoryBase<DeliveryRow, UUID> {

    /** What a folder says about a file: that it is there. */
    private static final String WRITTEN = "WRITTEN";

    public void keep(Proof proof) {
        DeliveryRow delivery = DeliveryRow.of(proof);
        persist(delivery);
        getEntityManager().persist(DeliveryStatusRow.of(delivery.letterId, WRITTEN, proof.dispatchedAt()));
    }

    public List<Proof> of(List<LetterId> letters) {
        return find("letterId in ?1", letters.stream().map(LetterId::value).toList()).stream()
                .map(DeliveryRow::proof)
                .toList();
    }
}
