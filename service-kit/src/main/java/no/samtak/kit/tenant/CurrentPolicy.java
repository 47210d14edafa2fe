package no.samtak.kit.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.law.policy.MunicipalityId;
import no.samtak.law.policy.Policies;
import no.samtak.law.policy.Policy;

/** The policy of the tenant in hand. */
@ApplicationScoped
public class CurrentPolicy {

    private final Policies policies;
    private final CurrentTenant tenant;

    CurrentPolicy(Policies policies, CurrentTenant tenant) {
        this.policies = policies;
        this.tenant = tenant;
    }

    /** @throws IllegalStateException when the tenant in hand has no policy any more */
    public Policy get() {
        return policies.byId(new MunicipalityId(tenant.get().id()))
                .orElseThrow(() -> new IllegalStateException("No policy for " + tenant.get()));
    }
}
