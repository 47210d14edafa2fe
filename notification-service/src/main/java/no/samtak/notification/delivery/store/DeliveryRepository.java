package no.samtak.notification.delivery.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samtak.notification.delivery.domain.Delivery;
import no.samtak.notification.delivery.domain.DeliveryEvent;
import no.samtak.notification.delivery.domain.DeliveryFilter;
import no.samtak.notification.delivery.domain.DeliveryId;
import no.samtak.notification.delivery.domain.DeliveryState;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.domain.LetterId;
import org.jspecify.annotations.Nullable;

/** How the letters of the municipality in hand have left, or not. */
@ApplicationScoped
public class DeliveryRepository implements PanacheRepositoryBase<DeliveryRow, UUID> {

    private static final String SHOWN =
            "letterId not in (select letter.letterId from LetterRow letter where letter.hiddenAt is not null)";

    /** The row, locked until the transaction ends. */
    public Optional<DeliveryRow> lock(DeliveryId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** All attempts for a letter, oldest first. */
    public List<DeliveryRow> attempts(LetterId letterId) {
        return list("letterId = ?1 order by attempt", letterId.value());
    }

    /** The proofs there are of these letters. */
    public List<Proof> proofs(List<LetterId> letters) {
        return find(
                        "letterId in ?1 and state = ?2",
                        letters.stream().map(LetterId::value).toList(),
                        DeliveryState.PROVEN)
                .stream()
                .map(DeliveryRow::proof)
                .toList();
    }

    /** Moves an attempt by the table; false, and nothing happens, where the table has no such move. */
    public boolean move(DeliveryRow delivery, DeliveryEvent event) {
        Optional<DeliveryState> to = delivery.state.after(event);
        to.ifPresent(state -> {
            delivery.state = state;
            delivery.version++;
        });
        return to.isPresent();
    }

    /** Adds to the history. */
    public void add(DeliveryRow delivery, Delivery.Said said) {
        getEntityManager().persist(DeliveryStatusRow.of(delivery.deliveryId, said));
    }

    /** The last word of the channel. */
    public Optional<Delivery.Said> lastSaid(DeliveryRow delivery) {
        return history(List.of(delivery.deliveryId)).getOrDefault(delivery.deliveryId, List.of()).stream()
                .reduce((earlier, later) -> later);
    }

    /** Empty also for one of a hidden case. */
    public Optional<Delivery> show(DeliveryId id) {
        return find("deliveryId = ?1 and " + SHOWN, id.value())
                .firstResultOptional()
                .map(row -> row.delivery(history(List.of(row.deliveryId)).getOrDefault(row.deliveryId, List.of())));
    }

    /** Newest first; none of a hidden case. */
    public List<Delivery> page(DeliveryFilter filter, @Nullable DeliveryId before, int size) {
        var where = new StringBuilder(SHOWN);
        var parameters = new Parameters();
        if (filter.letterId() != null) {
            where.append(" and letterId = :letterId");
            parameters.and("letterId", filter.letterId().value());
        }
        if (filter.state() != null) {
            where.append(" and state = :state");
            parameters.and("state", filter.state());
        }
        if (before != null) {
            where.append(" and deliveryId < :before");
            parameters.and("before", before.value());
        }
        List<DeliveryRow> rows = find(where + " order by deliveryId desc", parameters)
                .page(0, size)
                .list();
        var histories = history(rows.stream().map(row -> row.deliveryId).toList());
        return rows.stream()
                .map(row -> row.delivery(histories.getOrDefault(row.deliveryId, List.of())))
                .toList();
    }

    private Map<UUID, List<Delivery.Said>> history(List<UUID> deliveries) {
        return getEntityManager()
                .createQuery("from DeliveryStatusRow where deliveryId in ?1 order by statusId", DeliveryStatusRow.class)
                .setParameter(1, deliveries)
                .getResultStream()
                .collect(groupingBy(row -> row.deliveryId, mapping(DeliveryStatusRow::said, toList())));
    }
}
