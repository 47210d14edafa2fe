package no.samtak.kit.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Supplier;

/** The door for work that nobody asked for: a timer's effect on one tenant's rows. */
@ApplicationScoped
public class TenantScope {

    private final CurrentTenant current;

    TenantScope(CurrentTenant current) {
        this.current = current;
    }

    /** Does the work as a request of its own, about this tenant and no other. */
    @ActivateRequestContext
    public <T> T call(Tenant tenant, Supplier<T> work) {
        current.resolve(tenant);
        return work.get();
    }

    /** As {@link #call}, for work that has no result. */
    @ActivateRequestContext
    public void run(Tenant tenant, Runnable work) {
        current.resolve(tenant);
        work.run();
    }
}
