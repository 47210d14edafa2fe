package no.samtak.referral.intake.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.samtak.kit.caller.Caller;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.tenant.Tenant;
import no.samtak.referral.intake.FindMunicipality;
import no.samtak.referral.intake.domain.ReferralId;

/**
 * Who comes to a referral: the staff of the municipality that has it, and the organisation that sent it. A system has no
 * municipality of its own; the referral decides which one the request is about.
 */
@ApplicationScoped
public class SenderDoor {

    private final CurrentCaller caller;
    private final CurrentTenant tenant;
    private final FindMunicipality findMunicipality;

    SenderDoor(CurrentCaller caller, CurrentTenant tenant, FindMunicipality findMunicipality) {
        this.caller = caller;
        this.tenant = tenant;
        this.findMunicipality = findMunicipality;
    }

    /** False for what somebody else sent: then it is as if it were not there. */
    public boolean opens(ReferralId id) {
        if (caller.get() instanceof Caller.ExternalSystem system) {
            Optional<Tenant> municipality = findMunicipality.handle(id, system.organisationNumber());
            municipality.ifPresent(tenant::resolve);
            return municipality.isPresent();
        }
        return true;
    }

    /** Whether it is the sender's own system that asks. */
    public boolean isForItsSender() {
        return caller.get() instanceof Caller.ExternalSystem;
    }

    /** Who asks, for the trail. */
    public String callerId() {
        return caller.get().id();
    }
}
