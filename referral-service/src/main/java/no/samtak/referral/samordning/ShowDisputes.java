package no.samtak.referral.samordning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.samordning.domain.CoordinationDispute;
import no.samtak.referral.samordning.store.DisputeRepository;

/** The log of who was to coordinate one case: every disagreement and how it was settled, the first first. */
@ApplicationScoped
public class ShowDisputes {

    private final CaseRepository cases;
    private final DisputeRepository disputes;
    private final AccessLog accessLog;

    ShowDisputes(CaseRepository cases, DisputeRepository disputes, AccessLog accessLog) {
        this.cases = cases;
        this.disputes = disputes;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<List<CoordinationDispute>> handle(CaseId id) {
        return cases.find(id).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return disputes.ofCase(id);
        });
    }
}
