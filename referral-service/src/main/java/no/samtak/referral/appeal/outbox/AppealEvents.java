package no.samtak.referral.appeal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import no.samtak.contracts.event.AppealAdmittedV1;
import no.samtak.contracts.event.AppealCarriedOutV1;
import no.samtak.contracts.event.AppealDismissedV1;
import no.samtak.contracts.event.AppealForwardedV1;
import no.samtak.contracts.event.AppealReceivedV1;
import no.samtak.contracts.event.AppealReconsideredV1;
import no.samtak.contracts.event.AppealReversedV1;
import no.samtak.contracts.event.AppealSettledV1;
import no.samtak.contracts.event.Event;
import no.samtak.kit.event.Outbox;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.appeal.domain.Appeal;
import no.samtak.referral.appeal.domain.AppealStep;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.decision.domain.DecisionId;
import org.jspecify.annotations.Nullable;

/** What the other services hear about appeals: codes and dates, never a word of what anybody wrote. */
@ApplicationScoped
public class AppealEvents {

    private final Outbox outbox;

    AppealEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void received(Case about, Appeal appeal, Instant at) {
        outbox.append(
                new AppealReceivedV1(
                        about.id().value(),
                        appeal.id().value(),
                        id(appeal.decisionId()),
                        appeal.received().ground().name(),
                        appeal.received().receivedOn(),
                        appeal.timeliness().name()),
                about.version(),
                at);
    }

    public void moved(Case about, Appeal appeal, AppealStep step, Instant at) {
        outbox.append(event(about.id().value(), appeal.id().value(), step, at), about.version(), at);
    }

    private static Event event(UUID caseId, UUID appealId, AppealStep step, Instant at) {
        return switch (step) {
            case AppealStep.Admit admit ->
                new AppealAdmittedV1(caseId, appealId, admit.ground().name());
            case AppealStep.Dismiss dismiss ->
                new AppealDismissedV1(caseId, appealId, dismiss.ground().name());
            case AppealStep.Reconsider _ -> new AppealReconsideredV1(caseId, appealId);
            case AppealStep.Reverse reverse -> new AppealReversedV1(caseId, appealId, id(reverse.by()));
            case AppealStep.Fulfil _ -> new AppealReversedV1(caseId, appealId, null);
            case AppealStep.Forward _ -> new AppealForwardedV1(caseId, appealId, NorwegianCalendar.dateOf(at));
            case AppealStep.Settle settle ->
                new AppealSettledV1(caseId, appealId, settle.outcome().name(), settle.on());
            case AppealStep.CarryOut carryOut -> new AppealCarriedOutV1(caseId, appealId, id(carryOut.by()));
        };
    }

    private static @Nullable UUID id(@Nullable DecisionId decision) {
        return decision == null ? null : decision.value();
    }
}
