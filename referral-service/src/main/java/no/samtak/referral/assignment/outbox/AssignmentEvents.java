package no.samtak.referral.assignment.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.CaseAssignedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.referral.assignment.domain.Assignment;
import no.samtak.referral.casework.domain.Case;

/** What the other services hear about who has a case. */
@ApplicationScoped
public class AssignmentEvents {

    private final Outbox outbox;

    AssignmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void caseAssigned(Case about, Assignment assignment) {
        outbox.append(new CaseAssignedV1(about.id().value(), assignment.staffId()), about.version(), assignment.at());
    }
}
