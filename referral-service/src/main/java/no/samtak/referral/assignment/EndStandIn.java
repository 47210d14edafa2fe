package no.samtak.referral.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.referral.assignment.domain.StandInId;
import no.samtak.referral.assignment.store.StandInRepository;

/** Nobody stands in any more: who was away is back early, or it was a mistake. */
@ApplicationScoped
public class EndStandIn {

    private final StandInRepository standIns;

    EndStandIn(StandInRepository standIns) {
        this.standIns = standIns;
    }

    /** False when there is no such stretch in this municipality. */
    @Transactional
    public boolean handle(StandInId id) {
        return standIns.deleteById(id.value());
    }
}
