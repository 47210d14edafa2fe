package no.samtak.referral.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.takeover.domain.TakenOverCase;
import no.samtak.referral.takeover.domain.TakeoverId;
import no.samtak.referral.takeover.store.TakenOverCaseRepository;

/** What came over in one file, and which of it somebody has confirmed. */
@ApplicationScoped
public class ShowTakeover {

    private final TakenOverCaseRepository takenOver;
    private final AccessLog accessLog;

    ShowTakeover(TakenOverCaseRepository takenOver, AccessLog accessLog) {
        this.takenOver = takenOver;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such take-over in this municipality. */
    @Transactional
    public List<TakenOverCase> handle(TakeoverId id) {
        List<TakenOverCase> cases = takenOver.of(id);
        if (!cases.isEmpty()) {
            accessLog.enter(cases.stream().map(taken -> taken.caseId().value()).toList());
        }
        return cases;
    }
}
