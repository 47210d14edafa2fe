package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.ImpartialityRuling;
import no.samtak.referral.decision.store.ImpartialityRulingRepository;

/** What the leader has found about people's impartiality in one case, the first first. */
@ApplicationScoped
public class ShowRulings {

    private final CaseRepository cases;
    private final ImpartialityRulingRepository rulings;
    private final AccessLog accessLog;

    ShowRulings(CaseRepository cases, ImpartialityRulingRepository rulings, AccessLog accessLog) {
        this.cases = cases;
        this.rulings = rulings;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<List<ImpartialityRuling>> handle(CaseId id) {
        return cases.find(id).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return rulings.ofCase(id);
        });
    }
}
