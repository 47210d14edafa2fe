package no.samtak.referral.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.takeover.domain.TakenOverCase;
import no.samtak.referral.takeover.store.TakenOverCaseRepository;

/** Where a case came from, if it began in another system: then no letter of it leaves by itself. */
@ApplicationScoped
public class FindTakenOverCase {

    private final TakenOverCaseRepository takenOver;

    FindTakenOverCase(TakenOverCaseRepository takenOver) {
        this.takenOver = takenOver;
    }

    /** Empty for a case that began here. */
    @Transactional
    public Optional<TakenOverCase> handle(CaseId id) {
        return takenOver.find(id);
    }
}
