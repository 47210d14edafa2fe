package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.ImpartialityRuling;
import no.samtak.referral.decision.domain.Ruling;
import no.samtak.referral.decision.store.ImpartialityRulingRepository;

/** There is doubt whether somebody may decide a case: the leader finds out and says so, with reasons. */
@ApplicationScoped
public class RuleOnImpartiality {

    /** @param person id of whom it is about */
    public record Command(CaseId caseId, String person, Ruling ruling, String reasons, String by) {}

    private final LegalClock clock;
    private final CaseRepository cases;
    private final ImpartialityRulingRepository rulings;
    private final AccessLog accessLog;

    RuleOnImpartiality(
            LegalClock clock, CaseRepository cases, ImpartialityRulingRepository rulings, AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.rulings = rulings;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<ImpartialityRuling> handle(Command command) {
        return cases.lock(command.caseId()).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            var ruling = new ImpartialityRuling(
                    Ids.next(),
                    about.id(),
                    command.person(),
                    command.ruling(),
                    command.reasons(),
                    clock.now(),
                    command.by());
            rulings.add(ruling);
            return ruling;
        });
    }
}
