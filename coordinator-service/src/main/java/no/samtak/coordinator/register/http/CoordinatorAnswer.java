package no.samtak.coordinator.register.http;

import java.time.LocalDate;
import java.util.UUID;
import no.samtak.coordinator.register.domain.Coordinator;
import no.samtak.law.policy.ServiceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who can be appointed. Dates are in Europe/Oslo. */
@Schema(name = "Coordinator")
public record CoordinatorAnswer(
        UUID coordinatorId,
        String staffId,
        String name,
        String phone,
        String workplace,
        ServiceKind service,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate trainedOn,
        LocalDate activeFrom,
        @Nullable LocalDate activeUntil) {

    static CoordinatorAnswer of(Coordinator coordinator) {
        return new CoordinatorAnswer(
                coordinator.id().value(),
                coordinator.staffId(),
                coordinator.contact().name(),
                coordinator.contact().phone(),
                coordinator.contact().workplace(),
                coordinator.service(),
                coordinator.approvedOn(),
                coordinator.trainedOn(),
                coordinator.activeFrom(),
                coordinator.activeUntil());
    }
}
