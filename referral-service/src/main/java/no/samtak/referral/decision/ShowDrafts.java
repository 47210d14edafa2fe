package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.DecisionDraft;
import no.samtak.referral.decision.store.DecisionDraftRepository;

/** What is or was written on one case before it was decided, the first first. */
@ApplicationScoped
public class ShowDrafts {

    private final CaseRepository cases;
    private final DecisionDraftRepository drafts;
    private final AccessLog accessLog;

    ShowDrafts(CaseRepository cases, DecisionDraftRepository drafts, AccessLog accessLog) {
        this.cases = cases;
        this.drafts = drafts;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<List<DecisionDraft>> handle(CaseId id) {
        return cases.find(id).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return drafts.ofCase(id);
        });
    }
}
