package no.samtak.kit.tenant;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import no.samtak.law.policy.Policies;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the municipalities' policy files once, at the start. A service with a faulty file does not start. */
@Startup
@Singleton
class LoadedPolicies {

    private final Policies policies;

    /** @param folder with one file for each municipality */
    LoadedPolicies(@ConfigProperty(name = "samtak.policies-folder") Path folder) {
        this.policies = Policies.load(folder);
    }

    @Produces
    @Singleton
    Policies policies() {
        return policies;
    }
}
