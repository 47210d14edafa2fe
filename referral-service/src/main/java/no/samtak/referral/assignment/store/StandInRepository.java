package no.samtak.referral.assignment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.referral.assignment.domain.StandIn;
import no.samtak.referral.assignment.domain.StandInId;
import no.samtak.referral.assignment.domain.StandInPosition;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom. */
@ApplicationScoped
public class StandInRepository implements PanacheRepositoryBase<StandInRow, UUID> {

    public void add(StandIn standIn) {
        persist(StandInRow.of(standIn));
    }

    public Optional<StandIn> find(StandInId id) {
        return findByIdOptional(id.value()).map(StandInRow::toStandIn);
    }

    public List<String> whomToStandInFor(String deputy, LocalDate on) {
        return list("standsIn = ?1 and lastDay >= ?2 and firstDay <= ?2", deputy, on).stream()
                .map(row -> row.staffId)
                .toList();
    }

    public List<StandIn> notOver(LocalDate today, @Nullable StandInPosition after, int size) {
        String beyond = after == null ? "" : " and (lastDay, standInId) > (:lastDay, :id)";
        Parameters parameters = Parameters.with("today", today);
        if (after != null) {
            parameters.and("lastDay", after.lastDay()).and("id", after.id().value());
        }
        return find("lastDay >= :today" + beyond + " order by lastDay, standInId", parameters).page(0, size).stream()
                .map(StandInRow::toStandIn)
                .toList();
    }
}
