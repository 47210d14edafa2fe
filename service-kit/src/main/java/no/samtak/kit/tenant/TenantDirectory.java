package no.samtak.kit.tenant;

import java.util.Optional;
import java.util.Set;

/** Which tenants there are. Each service gives one, read from the configuration that all of them share. */
public interface TenantDirectory {

    /** The tenants an organisation number stands for today. */
    Set<Tenant> ofOrganisation(String organisationNumber);

    /** The tenant people call by this public number today. */
    Optional<Tenant> numbered(String publicNumber);

    /** The tenant with this stable id. */
    Optional<Tenant> identified(String id);
}
