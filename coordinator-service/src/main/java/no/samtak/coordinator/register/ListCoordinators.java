package no.samtak.coordinator.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.coordinator.register.domain.Coordinator;
import no.samtak.coordinator.register.domain.CoordinatorFilter;
import no.samtak.coordinator.register.domain.CoordinatorId;
import no.samtak.coordinator.register.store.CoordinatorRepository;
import org.jspecify.annotations.Nullable;

/** Shows who can be appointed in the municipality in hand. */
@ApplicationScoped
public class ListCoordinators {

    /** @param size how many at most */
    public record Query(CoordinatorFilter filter, @Nullable CoordinatorId after, int size) {}

    private final CoordinatorRepository coordinators;

    ListCoordinators(CoordinatorRepository coordinators) {
        this.coordinators = coordinators;
    }

    @Transactional
    public List<Coordinator> handle(Query query) {
        return coordinators.page(query.filter(), query.after(), query.size());
    }
}
