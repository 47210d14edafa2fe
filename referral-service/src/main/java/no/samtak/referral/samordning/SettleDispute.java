package no.samtak.referral.samordning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.samordning.domain.CoordinationDispute;
import no.samtak.referral.samordning.domain.DisputeId;
import no.samtak.referral.samordning.outbox.DisputeEvents;
import no.samtak.referral.samordning.store.DisputeRepository;

/** The municipality decides which service coordinates (hol. § 3-4). A decision on the case then names that one. */
@ApplicationScoped
public class SettleDispute {

    /** What the municipality decides. */
    public record Command(
            CaseId caseId,
            DisputeId id,
            IfMatch seen,
            String service,
            String contact,
            String phone,
            String reasons,
            String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Settled(CoordinationDispute dispute) implements Outcome {}

        record IsSettled() implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final DisputeRepository disputes;
    private final DisputeEvents events;
    private final AccessLog accessLog;

    SettleDispute(
            LegalClock clock,
            CaseRepository cases,
            DisputeRepository disputes,
            DisputeEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.disputes = disputes;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such disagreement on such a case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId())
                .flatMap(about -> disputes.find(about.id(), command.id()).map(dispute -> {
                    accessLog.enter(List.of(about.id().value(), about.subject().value()));
                    command.seen().demand(dispute.version());
                    return dispute.settled() == null ? settle(about, dispute, command, now) : new Outcome.IsSettled();
                }));
    }

    private Outcome settle(Case about, CoordinationDispute dispute, Command command, Instant now) {
        CoordinationDispute settled = dispute.settledAs(new CoordinationDispute.Settled(
                command.service(), command.contact(), command.phone(), command.reasons(), now, command.by()));
        disputes.save(settled);
        Case told = about.next();
        cases.save(told);
        events.settled(told, settled, now);
        return new Outcome.Settled(settled);
    }
}
