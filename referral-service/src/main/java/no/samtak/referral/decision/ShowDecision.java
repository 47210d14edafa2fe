package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.store.DecisionRepository;

/** One decision with all it rests on. */
@ApplicationScoped
public class ShowDecision {

    private final CaseRepository cases;
    private final DecisionRepository decisions;
    private final AccessLog accessLog;

    ShowDecision(CaseRepository cases, DecisionRepository decisions, AccessLog accessLog) {
        this.cases = cases;
        this.decisions = decisions;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such decision on such a case in this municipality. */
    @Transactional
    public Optional<Decision> handle(CaseId caseId, DecisionId id) {
        return cases.find(caseId)
                .flatMap(about -> decisions
                        .find(id)
                        .filter(decision -> decision.caseId().equals(about.id()))
                        .map(decision -> {
                            accessLog.enter(
                                    List.of(about.id().value(), about.subject().value()));
                            return decision;
                        }));
    }
}
