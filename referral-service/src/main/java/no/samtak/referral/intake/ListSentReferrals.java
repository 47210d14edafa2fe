package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.intake.domain.SentFilter;
import no.samtak.referral.intake.domain.SentReferral;
import no.samtak.referral.intake.store.ReferralRepository;

/** What one organisation has sent to a municipality and how far each has come, the longest unchanged first. */
@ApplicationScoped
public class ListSentReferrals {

    private final ReferralRepository referrals;
    private final AccessLog accessLog;

    ListSentReferrals(ReferralRepository referrals, AccessLog accessLog) {
        this.referrals = referrals;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<SentReferral> handle(String senderOrganisation, SentFilter filter, int size) {
        List<SentReferral> page = referrals.sentBy(senderOrganisation, filter, size);
        accessLog.enter(page.stream()
                .map(sent -> sent.referral().caseId().value())
                .distinct()
                .toList());
        return page;
    }
}
