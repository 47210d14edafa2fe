package no.samtak.coordinator.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.register.domain.ContactDetails;
import no.samtak.coordinator.register.domain.Coordinator;
import no.samtak.coordinator.register.store.CoordinatorRepository;
import no.samtak.coordinator.responsibility.domain.Responsible;
import no.samtak.coordinator.responsibility.domain.Stretch;
import no.samtak.coordinator.responsibility.store.CoordinatedCaseRepository;
import no.samtak.coordinator.responsibility.store.ResponsibilityRepository;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Who is or was responsible, and how they are called. */
@ApplicationScoped
public class ShowResponsible {

    /** One stretch with whom to call. The unit's contact is the one of today's policy. */
    public record Shown(Stretch stretch, Contact contact) {}

    /** Whom to call. */
    public record Contact(
            String name, @Nullable String phone, @Nullable String workplace) {

        /** Without the name. */
        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    private final CoordinatedCaseRepository cases;
    private final ResponsibilityRepository responsibilities;
    private final CoordinatorRepository coordinators;
    private final CurrentPolicy policy;
    private final AccessLog accessLog;

    ShowResponsible(
            CoordinatedCaseRepository cases,
            ResponsibilityRepository responsibilities,
            CoordinatorRepository coordinators,
            CurrentPolicy policy,
            AccessLog accessLog) {
        this.cases = cases;
        this.responsibilities = responsibilities;
        this.coordinators = coordinators;
        this.policy = policy;
        this.accessLog = accessLog;
    }

    /**
     * All stretches, oldest first, or the one at an instant: none before the grant.
     *
     * @return empty when nothing is granted on such a case in this municipality
     */
    @Transactional
    public Optional<List<Shown>> handle(CaseId caseId, @Nullable Instant at) {
        return cases.find(caseId).map(known -> {
            accessLog.enter(List.of(known.id().value(), known.person().value()));
            return responsibilities.of(known.id()).shown(at).stream()
                    .map(stretch -> new Shown(stretch, contact(stretch.who())))
                    .toList();
        });
    }

    private Contact contact(Responsible who) {
        return switch (who) {
            case Responsible.Unit() -> unit(policy.get());
            case Responsible.AppointedCoordinator(var appointment, var id) -> {
                ContactDetails details = coordinators
                        .find(id)
                        .map(Coordinator::contact)
                        .orElseThrow(() -> new IllegalStateException("Appointment " + appointment + " is of nobody"));
                yield new Contact(details.name(), details.phone(), details.workplace());
            }
        };
    }

    private static Contact unit(Policy municipality) {
        var unit = municipality.coordinatingUnit();
        return new Contact(unit.name().in(municipality.language()), unit.phone(), unit.address());
    }
}
