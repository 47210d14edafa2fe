package no.samtak.referral.casework.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.DeadlineWarnedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.referral.casework.OrderDelayLetter;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;

/** notification-service says that a warning day has come. */
@ApplicationScoped
class OrderDelayLetterOnWarning implements Reaction<DeadlineWarnedV1> {

    private final OrderDelayLetter orderDelayLetter;

    OrderDelayLetterOnWarning(OrderDelayLetter orderDelayLetter) {
        this.orderDelayLetter = orderDelayLetter;
    }

    @Override
    public Class<DeadlineWarnedV1> to() {
        return DeadlineWarnedV1.class;
    }

    @Override
    public void react(DeadlineWarnedV1 event, EventContext context) {
        orderDelayLetter.handle(new CaseId(event.caseId()), new DeadlineId(event.deadlineId()), context.occurredAt());
    }
}
