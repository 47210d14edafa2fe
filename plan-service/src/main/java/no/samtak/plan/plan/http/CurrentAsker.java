package no.samtak.plan.plan.http;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.kit.caller.Caller;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.plan.plan.domain.Asker;

/** Who asks, as the access rule wants to know it. */
@ApplicationScoped
public class CurrentAsker {

    private final CurrentCaller caller;

    CurrentAsker(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws IllegalStateException when the caller is no staff: no role of theirs opens these resources */
    public Asker get() {
        return switch (caller.get()) {
            case Caller.Staff staff -> new Asker(staff.id(), staff.roles());
            case Caller.ExternalSystem system -> throw new IllegalStateException("A system has no plan");
            case Caller.Citizen citizen -> throw new IllegalStateException("A citizen's door is another one");
            case Caller.SisterService sister -> throw new IllegalStateException("A sister's door is another one");
        };
    }
}
