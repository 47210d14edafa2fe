package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.SentReferral;
import no.samtak.referral.intake.store.ReferralRepository;

/** What a sender may know of what it sent: how far it has come, and never an outcome. */
@ApplicationScoped
public class ShowReferral {

    /** @param subjectIdentified true also of a case that is shown to nobody any more */
    public record View(SentReferral sent, boolean subjectIdentified) {}

    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final AccessLog accessLog;

    ShowReferral(ReferralRepository referrals, CaseRepository cases, AccessLog accessLog) {
        this.referrals = referrals;
        this.cases = cases;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such referral in this municipality, or it was about the wrong person. */
    @Transactional
    public Optional<View> handle(ReferralId id) {
        return referrals.find(id).flatMap(shown -> toItsSender(id));
    }

    /** Its sender also learns of one about the wrong person that it was taken back. */
    @Transactional
    public Optional<View> toItsSender(ReferralId id) {
        return referrals.findSent(id).map(this::view);
    }

    private View view(SentReferral sent) {
        Optional<Case> about = cases.find(sent.referral().caseId());
        accessLog.enter(about.map(
                        onCase -> List.of(onCase.id().value(), onCase.subject().value()))
                .orElseGet(() -> List.of(sent.referral().caseId().value())));
        return new View(
                sent,
                about.map(Case::state).filter(CaseState.UNIDENTIFIED::equals).isEmpty());
    }
}
