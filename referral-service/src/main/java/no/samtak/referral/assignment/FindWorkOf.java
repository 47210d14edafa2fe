package no.samtak.referral.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.samtak.referral.assignment.store.StandInRepository;

/** Whose work one has on a day: one's own, and that of those one stands in for. */
@ApplicationScoped
public class FindWorkOf {

    private final StandInRepository standIns;

    FindWorkOf(StandInRepository standIns) {
        this.standIns = standIns;
    }

    /** @param on in Europe/Oslo */
    @Transactional
    public Set<String> handle(String staffId, LocalDate on) {
        Set<String> staff = new HashSet<>(standIns.whomToStandInFor(staffId, on));
        staff.add(staffId);
        return staff;
    }
}
