package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.SenderStatus;
import no.samtak.referral.intake.store.ReferralRepository;

/** What a sender may know of what it sent: how far it has come, and never an outcome. */
@ApplicationScoped
public class ShowReferral {

    /** The answer. */
    public record View(Referral referral, SenderStatus status, boolean subjectIdentified) {}

    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final AccessLog accessLog;

    ShowReferral(
            ReferralRepository referrals, CaseRepository cases, CaseDeadlineRepository deadlines, AccessLog accessLog) {
        this.referrals = referrals;
        this.cases = cases;
        this.deadlines = deadlines;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such referral in this municipality. */
    @Transactional
    public Optional<View> handle(ReferralId id) {
        return referrals
                .find(id)
                .flatMap(referral -> cases.find(referral.caseId()).map(about -> view(referral, about)));
    }

    private View view(Referral referral, Case about) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        return new View(
                referral,
                SenderStatus.of(about.state(), monthOf(referral, about)),
                about.state() != CaseState.UNIDENTIFIED);
    }

    private MonthState monthOf(Referral referral, Case about) {
        return deadlines.ofCase(about.id()).stream()
                .filter(deadline -> deadline.referralId().equals(referral.id()))
                .map(CaseDeadline::month)
                .findFirst()
                .orElse(MonthState.RUNNING);
    }
}
