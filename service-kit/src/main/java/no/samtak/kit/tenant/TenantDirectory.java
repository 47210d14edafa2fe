package no.samtak.kit.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.policy.MunicipalityId;
import no.samtak.law.policy.Policies;
import no.samtak.law.policy.Policy;

/** Which tenants there are: the municipalities that have a policy. Numbers are read as of today. */
@ApplicationScoped
public class TenantDirectory {

    private final Policies policies;
    private final LegalClock clock;

    TenantDirectory(Policies policies, LegalClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** The tenants an organisation number stands for. */
    public Set<Tenant> ofOrganisation(String organisationNumber) {
        return policies.byOrganisationNumber(organisationNumber, clock.today()).stream()
                .map(TenantDirectory::tenant)
                .collect(Collectors.toSet());
    }

    /** The tenant that has this four-digit municipality number. */
    public Optional<Tenant> numbered(String municipalityNumber) {
        return policies.byMunicipalityNumber(municipalityNumber, clock.today()).map(TenantDirectory::tenant);
    }

    /** The tenant with this stable id. */
    public Optional<Tenant> identified(String id) {
        return policies.byId(new MunicipalityId(id)).map(TenantDirectory::tenant);
    }

    private static Tenant tenant(Policy policy) {
        return new Tenant(policy.id().value());
    }
}
