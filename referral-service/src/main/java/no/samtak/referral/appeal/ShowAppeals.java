package no.samtak.referral.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.appeal.domain.Appeal;
import no.samtak.referral.appeal.store.AppealRepository;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;

/** Every appeal on one case, the first first. */
@ApplicationScoped
public class ShowAppeals {

    private final CaseRepository cases;
    private final AppealRepository appeals;
    private final AccessLog accessLog;

    ShowAppeals(CaseRepository cases, AppealRepository appeals, AccessLog accessLog) {
        this.cases = cases;
        this.appeals = appeals;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<List<Appeal>> handle(CaseId id) {
        return cases.find(id).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return appeals.ofCase(id);
        });
    }
}
