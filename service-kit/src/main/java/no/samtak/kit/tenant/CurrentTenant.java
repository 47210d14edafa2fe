package no.samtak.kit.tenant;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tenant of the request, event or timer tick in hand. It is resolved once, at the door, before the first
 * transaction; nothing further in may change it.
 */
@RequestScoped
public class CurrentTenant {

    private @Nullable Tenant tenant;

    /** @throws IllegalStateException when another tenant was already resolved for this request */
    public void resolve(Tenant resolved) {
        if (tenant != null && !tenant.equals(resolved)) {
            throw new IllegalStateException("The tenant is resolved once per request");
        }
        tenant = resolved;
    }

    public Optional<Tenant> asked() {
        return Optional.ofNullable(tenant);
    }

    /** @throws IllegalStateException when nobody resolved it: a door without a lock is a programming error */
    public Tenant get() {
        return asked().orElseThrow(() -> new IllegalStateException("No tenant was resolved at the door"));
    }
}
