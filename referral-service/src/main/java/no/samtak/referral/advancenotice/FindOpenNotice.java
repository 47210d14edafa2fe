package no.samtak.referral.advancenotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.advancenotice.store.NoticeRepository;
import no.samtak.referral.casework.domain.CaseId;

/** The notice that waits for its answer, for whoever has the case in hand already. */
@ApplicationScoped
public class FindOpenNotice {

    private final NoticeRepository notices;

    FindOpenNotice(NoticeRepository notices) {
        this.notices = notices;
    }

    @Transactional
    public Optional<AdvanceNotice> handle(CaseId caseId) {
        return notices.openOn(caseId);
    }
}
