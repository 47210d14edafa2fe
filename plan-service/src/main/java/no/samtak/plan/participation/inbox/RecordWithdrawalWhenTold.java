package no.samtak.plan.participation.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.ConsentWithdrawnV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.plan.participation.RecordWithdrawal;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.plan.domain.CaseId;

/** coordinator-service says that somebody no longer consents. */
@ApplicationScoped
class RecordWithdrawalWhenTold implements Reaction<ConsentWithdrawnV1> {

    private final RecordWithdrawal recordWithdrawal;

    RecordWithdrawalWhenTold(RecordWithdrawal recordWithdrawal) {
        this.recordWithdrawal = recordWithdrawal;
    }

    @Override
    public Class<ConsentWithdrawnV1> to() {
        return ConsentWithdrawnV1.class;
    }

    @Override
    public void react(ConsentWithdrawnV1 event, EventContext context) {
        ConsentPurpose.of(event.purpose())
                .ifPresent(purpose ->
                        recordWithdrawal.handle(new CaseId(event.caseId()), purpose, event.on(), context.occurredAt()));
    }
}
