package no.samtak.referral.casework.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.samtak.letterorder.domain.LettersSettled;
import no.samtak.referral.casework.MeetDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;

/** The last letter that a deadline waited for has left. */
@ApplicationScoped
class MeetDeadlineWhenLettersLeft {

    private final MeetDeadline meetDeadline;

    MeetDeadlineWhenLettersLeft(MeetDeadline meetDeadline) {
        this.meetDeadline = meetDeadline;
    }

    void react(@Observes LettersSettled.OfDeadline left) {
        meetDeadline.handle(new CaseId(left.caseId()), new DeadlineId(left.deadlineId()), left.at());
    }
}
