package no.samtak.kit.accesslog;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samtak.kit.caller.Caller;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.time.LegalClock;

/** Fills in what every entry of a request has in common. */
@ApplicationScoped
class EntryDraft {

    private final CurrentCaller caller;
    private final SecurityIdentity identity;
    private final LegalClock clock;

    EntryDraft(CurrentCaller caller, SecurityIdentity identity, LegalClock clock) {
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    LogEntry of(Logged operation, String municipality, Outcome outcome) {
        Caller who = caller.get();
        return new LogEntry(
                municipality,
                clock.now(),
                who.id(),
                identity.getRoles().stream().sorted().toList(),
                organisations(who),
                operation.what(),
                outcome,
                List.of(),
                operation.purpose(),
                operation.legalBasis().isEmpty() ? null : operation.legalBasis(),
                null);
    }

    private static List<String> organisations(Caller who) {
        return switch (who) {
            case Caller.Staff staff -> staff.organisations().stream().sorted().toList();
            case Caller.ExternalSystem system -> List.of(system.organisationNumber());
            case Caller.Citizen citizen -> List.of();
            case Caller.SisterService sister -> List.of();
        };
    }
}
