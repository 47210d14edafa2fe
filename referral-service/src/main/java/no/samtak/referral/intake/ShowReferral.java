package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
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

    ShowReferral(ReferralRepository referrals, CaseRepository cases, CaseDeadlineRepository deadlines) {
        this.referrals = referrals;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** Empty when there is no such referral in this municipality. */
    @Transactional
    public Optional<View> handle(ReferralId id) {
        return referrals
                .find(id)
                .flatMap(referral -> cases.find(referral.caseId())
                        .map(about -> new View(
                                referral,
                                SenderStatus.of(about.state(), monthOf(referral, about)),
                                about.state() != CaseState.UNIDENTIFIED)));
    }

    private MonthState monthOf(Referral referral, Case about) {
        return deadlines.ofCase(about.id()).stream()
                .filter(deadline -> deadline.referralId().equals(referral.id()))
                .map(CaseDeadline::month)
                .findFirst()
                .orElse(MonthState.RUNNING);
    }
}
