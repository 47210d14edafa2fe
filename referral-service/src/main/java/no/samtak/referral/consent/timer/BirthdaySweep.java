package no.samtak.referral.consent.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantScope;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.timer.Rounds;
import no.samtak.law.policy.Policies;
import no.samtak.referral.consent.AskForOwnConsent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks for children who will soon be sixteen, in each municipality by itself. */
@ApplicationScoped
public class BirthdaySweep {

    private static final Logger LOG = Logger.getLogger(BirthdaySweep.class);

    private final Policies policies;
    private final TenantScope tenants;
    private final AskForOwnConsent askForOwnConsent;
    private final LegalClock clock;
    private final Rounds rounds;

    /** @param lookEvery between two looks, in technical time; what it looks for changes once a day */
    BirthdaySweep(
            Policies policies,
            TenantScope tenants,
            AskForOwnConsent askForOwnConsent,
            LegalClock clock,
            @ConfigProperty(name = "samtak.birthdays.look-every", defaultValue = "PT1M") Duration lookEvery) {
        this.policies = policies;
        this.tenants = tenants;
        this.askForOwnConsent = askForOwnConsent;
        this.clock = clock;
        this.rounds = new Rounds("birthdays", lookEvery, this::round);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.close();
    }

    /** @return false: one look is enough until the next */
    public boolean round() {
        Instant now = clock.now();
        eachByItself(
                policies.all().stream()
                        .map(policy -> new Tenant(policy.id().value()))
                        .toList(),
                tenant -> tenants.run(tenant, () -> askForOwnConsent.handle(now)));
        return false;
    }

    /** One municipality that fails is looked at again in the next round, and keeps nobody waiting. */
    static void eachByItself(List<Tenant> municipalities, Consumer<Tenant> look) {
        for (Tenant municipality : municipalities) {
            try {
                look.accept(municipality);
            } catch (RuntimeException failed) {
                // The kind of failure only: what a database says may quote a person.
                LOG.warnf(
                        "Birthdays in %s will be looked for again: %s",
                        municipality.id(), failed.getClass().getName());
            }
        }
    }
}
