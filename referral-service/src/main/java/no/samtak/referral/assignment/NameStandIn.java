package no.samtak.referral.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.referral.assignment.domain.StandIn;
import no.samtak.referral.assignment.store.StandInRepository;

/** Somebody is away, and a colleague sees to their work. */
@ApplicationScoped
public class NameStandIn {

    private final StandInRepository standIns;

    NameStandIn(StandInRepository standIns) {
        this.standIns = standIns;
    }

    @Transactional
    public StandIn handle(StandIn named) {
        standIns.add(named);
        return named;
    }
}
