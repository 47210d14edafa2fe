package no.samtak.coordinator.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.samtak.coordinator.register.domain.ContactDetails;
import no.samtak.coordinator.register.domain.Coordinator;
import no.samtak.coordinator.register.domain.CoordinatorId;
import no.samtak.coordinator.register.store.CoordinatorRepository;
import no.samtak.kit.Ids;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.policy.ServiceKind;
import org.jspecify.annotations.Nullable;

/** Takes a member of staff into the register of those who can be appointed. */
@ApplicationScoped
public class RegisterCoordinator {

    /** What is known of them; dates are in Europe/Oslo. */
    public record Command(
            String staffId,
            ContactDetails contact,
            ServiceKind service,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate trainedOn,
            LocalDate activeFrom,
            @Nullable LocalDate activeUntil) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Registered(Coordinator coordinator) implements Outcome {}

        record StaffAlreadyRegistered() implements Outcome {}
    }

    private final CoordinatorRepository coordinators;
    private final LegalClock clock;

    RegisterCoordinator(CoordinatorRepository coordinators, LegalClock clock) {
        this.coordinators = coordinators;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        coordinators.lock(command.staffId());
        if (coordinators.knowsStaff(command.staffId())) {
            return new Outcome.StaffAlreadyRegistered();
        }
        var coordinator = new Coordinator(
                new CoordinatorId(Ids.next()),
                command.staffId(),
                command.contact(),
                command.service(),
                command.approvedOn(),
                command.trainedOn(),
                command.activeFrom(),
                command.activeUntil());
        coordinators.add(coordinator, clock.now());
        return new Outcome.Registered(coordinator);
    }
}
