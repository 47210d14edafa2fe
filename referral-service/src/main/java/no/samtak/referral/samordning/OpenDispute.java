package no.samtak.referral.samordning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.samordning.domain.CoordinationDispute;
import no.samtak.referral.samordning.domain.DisputeId;
import no.samtak.referral.samordning.outbox.DisputeEvents;
import no.samtak.referral.samordning.store.DisputeRepository;

/** Services disagree on which of them coordinates. Until it is settled no decision names one. */
@ApplicationScoped
public class OpenDispute {

    /** @param services who could be the one */
    public record Command(CaseId caseId, List<String> services, String matter, String by) {}

    private final LegalClock clock;
    private final CaseRepository cases;
    private final DisputeRepository disputes;
    private final DisputeEvents events;
    private final AccessLog accessLog;

    OpenDispute(
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

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<CoordinationDispute> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            var dispute = new CoordinationDispute(
                    new DisputeId(Ids.next()),
                    about.id(),
                    command.services(),
                    command.matter(),
                    now,
                    command.by(),
                    null,
                    1);
            disputes.add(dispute);
            Case told = about.next();
            cases.save(told);
            events.disagreed(told, dispute, now);
            return dispute;
        });
    }
}
