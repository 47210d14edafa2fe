package no.samtak.referral.decision.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.DeadlineWarnedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.decision.OpenComingOfAgeTask;

/** notification-service says that a warning day has come. Deadlines of other kinds are not found here. */
@ApplicationScoped
class OpenComingOfAgeTaskOnWarning implements Reaction<DeadlineWarnedV1> {

    private final OpenComingOfAgeTask openComingOfAgeTask;

    OpenComingOfAgeTaskOnWarning(OpenComingOfAgeTask openComingOfAgeTask) {
        this.openComingOfAgeTask = openComingOfAgeTask;
    }

    @Override
    public Class<DeadlineWarnedV1> to() {
        return DeadlineWarnedV1.class;
    }

    @Override
    public void react(DeadlineWarnedV1 event, EventContext context) {
        openComingOfAgeTask.handle(
                new CaseId(event.caseId()), new DeadlineId(event.deadlineId()), context.occurredAt());
    }
}
