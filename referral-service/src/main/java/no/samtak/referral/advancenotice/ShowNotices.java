package no.samtak.referral.advancenotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.advancenotice.store.NoticeRepository;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;

/** Every notice given on one case, the first first. */
@ApplicationScoped
public class ShowNotices {

    private final CaseRepository cases;
    private final NoticeRepository notices;
    private final AccessLog accessLog;

    ShowNotices(CaseRepository cases, NoticeRepository notices, AccessLog accessLog) {
        this.cases = cases;
        this.notices = notices;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<List<AdvanceNotice>> handle(CaseId id) {
        return cases.find(id).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return notices.ofCase(id);
        });
    }
}
