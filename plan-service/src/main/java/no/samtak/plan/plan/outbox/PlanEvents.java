package no.samtak.plan.plan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.contracts.event.PlanActivatedV1;
import no.samtak.contracts.event.PlanClosedV1;
import no.samtak.contracts.event.PlanFrozenV1;
import no.samtak.contracts.event.PlanOpenedV1;
import no.samtak.contracts.event.PlanRevisionBegunV1;
import no.samtak.kit.event.Outbox;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanContent;

/** What the other services hear about a plan: that it is there, and where it stands. Never what it says. */
@ApplicationScoped
public class PlanEvents {

    private final Outbox outbox;

    PlanEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void opened(Plan plan, Instant at) {
        outbox.append(
                new PlanOpenedV1(
                        plan.caseId().value(), plan.id().value(), plan.person().value()),
                plan.version(),
                at);
    }

    /** @throws IllegalStateException for a plan without a period: the rules let none such become active */
    public void activated(Plan plan, LocalDate revisionOn, Instant at) {
        PlanContent content = plan.content();
        LocalDate from = content.from();
        LocalDate to = content.to();
        if (from == null || to == null) {
            throw new IllegalStateException("Plan " + plan.id() + " became active without a period");
        }
        outbox.append(
                new PlanActivatedV1(
                        plan.caseId().value(),
                        plan.id().value(),
                        plan.number(),
                        NorwegianCalendar.dateOf(at),
                        from,
                        to,
                        revisionOn),
                plan.version(),
                at);
    }

    public void revisionBegun(Plan plan, Instant at) {
        outbox.append(
                new PlanRevisionBegunV1(plan.caseId().value(), plan.id().value(), NorwegianCalendar.dateOf(at)),
                plan.version(),
                at);
    }

    public void frozen(Plan plan, String reason, Instant at) {
        outbox.append(
                new PlanFrozenV1(plan.caseId().value(), plan.id().value(), NorwegianCalendar.dateOf(at), reason),
                plan.version(),
                at);
    }

    public void closed(Plan plan, String reason, Instant at) {
        outbox.append(
                new PlanClosedV1(plan.caseId().value(), plan.id().value(), NorwegianCalendar.dateOf(at), reason),
                plan.version(),
                at);
    }
}
