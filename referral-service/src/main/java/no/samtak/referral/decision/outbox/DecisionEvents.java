package no.samtak.referral.decision.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.contracts.event.DecisionDispatchedV1;
import no.samtak.contracts.event.DecisionKnownV1;
import no.samtak.contracts.event.DecisionMadeV1;
import no.samtak.contracts.event.DecisionSubmittedV1;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.SchemeGrantedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.law.deadline.CitizenDeadline;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionDraft;
import no.samtak.referral.decision.domain.Knowledge;

/** What the other services hear about decisions: codes and dates, never a reason. */
@ApplicationScoped
public class DecisionEvents {

    private final Outbox outbox;

    DecisionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void decisionSubmitted(Case about, DecisionDraft draft, Instant at) {
        outbox.append(
                new DecisionSubmittedV1(about.id().value(), draft.id().value()), about.version(), at);
    }

    public void decisionKnown(Case about, Decision decision, Knowledge knowledge) {
        append(
                new DecisionKnownV1(
                        about.id().value(),
                        decision.id().value(),
                        knowledge.on(),
                        decision.appealPeriod()
                                .map(CitizenDeadline::citizenDeadline)
                                .orElse(null)),
                about,
                decision,
                knowledge.recordedAt());
    }

    public void decisionMade(Case about, Decision decision) {
        append(
                new DecisionMadeV1(
                        about.id().value(),
                        decision.id().value(),
                        decision.decidedOn(),
                        decision.decided().outcomes().stream()
                                .map(decided -> new DecisionMadeV1.SchemeOutcome(
                                        decided.scheme().name(),
                                        decided.outcome().name()))
                                .toList()),
                about,
                decision,
                decision.madeAt());
    }

    public void schemeGranted(Case about, Decision decision, Scheme scheme, LocalDate coordinatorNamedBy) {
        append(
                new SchemeGrantedV1(
                        about.id().value(),
                        decision.id().value(),
                        about.subject().value(),
                        scheme.name(),
                        decision.decidedOn(),
                        coordinatorNamedBy),
                about,
                decision,
                decision.madeAt());
    }

    public void decisionDispatched(Case about, Decision decision, Instant at) {
        append(new DecisionDispatchedV1(about.id().value(), decision.id().value(), at), about, decision, at);
    }

    private void append(Event event, Case about, Decision decision, Instant at) {
        outbox.append(event, about.version(), at, decision.rulebookVersion(), decision.policyVersion());
    }
}
