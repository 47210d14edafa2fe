package no.samtak.coordinator.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.coordinator.register.domain.Coordinator;
import no.samtak.coordinator.register.domain.CoordinatorId;
import no.samtak.coordinator.register.store.CoordinatorRepository;

/** One of those who can be appointed. */
@ApplicationScoped
public class ShowCoordinator {

    private final CoordinatorRepository coordinators;

    ShowCoordinator(CoordinatorRepository coordinators) {
        this.coordinators = coordinators;
    }

    /** Empty when there is none with that id in this municipality. */
    @Transactional
    public Optional<Coordinator> handle(CoordinatorId id) {
        return coordinators.find(id);
    }
}
