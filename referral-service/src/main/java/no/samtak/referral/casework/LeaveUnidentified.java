package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.intake.SendReceipts;
import no.samtak.referral.intake.store.ReferralRepository;

/** It is known whom a case is about: it begins like any other, and the receipt goes home to whoever may have one. */
@ApplicationScoped
public class LeaveUnidentified {

    private final CaseRepository cases;
    private final CaseTaskRepository tasks;
    private final CaseDeadlineRepository deadlines;
    private final ReferralRepository referrals;
    private final SendReceipts sendReceipts;

    LeaveUnidentified(
            CaseRepository cases,
            CaseTaskRepository tasks,
            CaseDeadlineRepository deadlines,
            ReferralRepository referrals,
            SendReceipts sendReceipts) {
        this.cases = cases;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.referrals = referrals;
        this.sendReceipts = sendReceipts;
    }

    /**
     * Any other case stays as it is.
     *
     * @param about the case, whose lock the caller holds
     */
    @Transactional
    public Case handle(Case about, String by, Instant now) {
        if (about.state() != CaseState.UNIDENTIFIED) {
            return about;
        }
        // Who has not been told is still to be told first.
        CaseState next = about.family() == FamilyContact.NOT_TOLD ? CaseState.AWAITING_CONTACT : CaseState.RECEIVED;
        Case identified = about.inState(next).next();
        cases.save(identified);
        tasks.ofCase(about.id()).stream()
                .filter(task -> task.kind() == CaseTaskKind.CLARIFY_IDENTITY && task.isOpen())
                .forEach(task -> tasks.save(task.done(now, by, "IDENTIFIED")));
        for (CaseDeadline deadline : deadlines.ofCase(about.id())) {
            if (deadline.month() == MonthState.RUNNING || deadline.month() == MonthState.WARNED) {
                identified = receiptHome(identified, deadline, now);
            }
        }
        return identified;
    }

    private Case receiptHome(Case identified, CaseDeadline deadline, Instant now) {
        return referrals
                .find(deadline.referralId())
                .map(referral -> sendReceipts.home(identified, referral, deadline, now))
                .orElse(identified);
    }
}
