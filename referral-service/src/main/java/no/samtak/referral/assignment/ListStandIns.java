package no.samtak.referral.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.assignment.domain.StandIn;
import no.samtak.referral.assignment.domain.StandInId;
import no.samtak.referral.assignment.domain.StandInPosition;
import no.samtak.referral.assignment.store.StandInRepository;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom today and later, the first to end first. */
@ApplicationScoped
public class ListStandIns {

    private final LegalClock clock;
    private final StandInRepository standIns;

    ListStandIns(LegalClock clock, StandInRepository standIns) {
        this.clock = clock;
        this.standIns = standIns;
    }

    @Transactional
    public List<StandIn> handle(@Nullable StandInPosition after, int size) {
        return standIns.notOver(NorwegianCalendar.dateOf(clock.now()), after, size);
    }

    /** Empty when there is none in this municipality. */
    @Transactional
    public Optional<StandIn> one(StandInId id) {
        return standIns.find(id);
    }
}
