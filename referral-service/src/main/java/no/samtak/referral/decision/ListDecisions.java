package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.store.DecisionRepository;

/** What has been decided about one case, the first decision first. */
@ApplicationScoped
public class ListDecisions {

    private final CaseRepository cases;
    private final DecisionRepository decisions;
    private final AccessLog accessLog;

    ListDecisions(CaseRepository cases, DecisionRepository decisions, AccessLog accessLog) {
        this.cases = cases;
        this.decisions = decisions;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<List<Decision>> handle(CaseId id) {
        return cases.find(id).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return decisions.ofCase(id);
        });
    }
}
