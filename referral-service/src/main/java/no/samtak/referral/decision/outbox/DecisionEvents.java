package no.samtak.referral.decision.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.contracts.event.DeadlineAnnouncedV1;
import no.samtak.contracts.event.DeadlineMetV1;
import no.samtak.contracts.event.DeadlineVoidedV1;
import no.samtak.contracts.event.DecisionDispatchedV1;
import no.samtak.contracts.event.DecisionKnownV1;
import no.samtak.contracts.event.DecisionMadeV1;
import no.samtak.contracts.event.DecisionSubmittedV1;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.SchemeGrantedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.law.deadline.CitizenDeadline;
import no.samtak.law.statute.Statute;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.decision.domain.ComingOfAge;
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
        outbox.append(new DecisionSubmittedV1(about.id().value(), draft.id().value()), about.version(), at);
    }

    /** The birthday by which it is decided what follows. */
    public void birthdayAnnounced(Case about, ComingOfAge coming, LocalDate today, Decision decision) {
        append(
                new DeadlineAnnouncedV1(
                        about.id().value(),
                        coming.id().value(),
                        ComingOfAge.KIND,
                        DeadlineAnnouncedV1.AnsweredBy.WORK,
                        coming.birthday(),
                        coming.decideBy(),
                        coming.warnings(today),
                        List.of(Statute.PBRL_2_5C.name(), Statute.HOL_7_2A.name())),
                about,
                decision,
                decision.madeAt());
    }

    public void birthdayMet(Case about, ComingOfAge coming, Instant at) {
        outbox.append(new DeadlineMetV1(about.id().value(), coming.id().value(), at), about.version(), at);
    }

    /** Nobody decides what follows: the case is over. */
    public void birthdayVoided(Case about, ComingOfAge coming, ClockStop why, Instant at) {
        outbox.append(new DeadlineVoidedV1(about.id().value(), coming.id().value(), why.name()), about.version(), at);
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
