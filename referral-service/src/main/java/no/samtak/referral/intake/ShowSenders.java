package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.SenderStatus;
import no.samtak.referral.intake.store.ReferralRepository;

/**
 * Keeps for every sender on a case how far its own message has come, and since when. Whoever moves a case or stops a
 * month tells it here; a letter, a note or another sender's message changes nothing that a sender can see.
 */
@ApplicationScoped
public class ShowSenders {

    private final ReferralRepository referrals;
    private final CaseDeadlineRepository deadlines;

    ShowSenders(ReferralRepository referrals, CaseDeadlineRepository deadlines) {
        this.referrals = referrals;
        this.deadlines = deadlines;
    }

    /** A referral has a deadline for its month and one for each promise: it is over when all of them are. */
    private static MonthState stillRunning(MonthState first, MonthState second) {
        return first == MonthState.STOPPED ? second : first;
    }

    /** @param about the case as it is now, whose lock the caller holds */
    @Transactional
    public void handle(Case about, Instant at) {
        Map<ReferralId, MonthState> months = deadlines.ofCase(about.id()).stream()
                .collect(Collectors.toMap(CaseDeadline::referralId, CaseDeadline::month, ShowSenders::stillRunning));
        referrals.showSenders(
                about.id(),
                referral -> SenderStatus.of(
                        referral.sender(),
                        referral.standing(),
                        about.state(),
                        months.getOrDefault(referral.id(), MonthState.RUNNING)),
                at);
    }
}
