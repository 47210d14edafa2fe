package no.samtak.plan.plan.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.PersonId;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanContent;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.PlanState;

@Entity
@Table(name = "plan")
class PlanRow {

    @Id
    UUID planId;

    UUID caseId;
    UUID personId;

    @Enumerated(EnumType.STRING)
    PlanState state;

    byte[] content;
    int number;
    Instant openedAt;
    long version;

    void take(Plan from, byte[] encryptedContent) {
        planId = from.id().value();
        caseId = from.caseId().value();
        personId = from.person().value();
        state = from.state();
        content = encryptedContent;
        number = from.number();
        openedAt = from.openedAt();
        version = from.version();
    }

    Plan toPlan(PlanContent says) {
        return new Plan(
                new PlanId(planId), new CaseId(caseId), new PersonId(personId), state, says, number, openedAt, version);
    }
}
