package no.samtak.referral.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.domain.Consent;
import no.samtak.referral.consent.domain.ConsentDecision;
import no.samtak.referral.consent.domain.ConsentDecision.Effect;
import no.samtak.referral.consent.domain.ConsentId;
import no.samtak.referral.consent.domain.ConsentPosition;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentRefusal;
import no.samtak.referral.consent.domain.ConsentRules;
import no.samtak.referral.consent.domain.ConsentStanding;
import no.samtak.referral.consent.outbox.ConsentEvents;
import no.samtak.referral.consent.store.ConsentRepository;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Records what one person says, as it comes. It is never refused because somebody else is missing or says otherwise:
 * only what needs the consent has to wait.
 */
@ApplicationScoped
public class RecordConsent {

    /** @param on the day it was stated, in Europe/Oslo */
    public record Command(
            CaseId caseId,
            PersonId giver,
            ConsentPurpose purpose,
            ConsentPosition position,
            LocalDate on,
            String how,
            @Nullable String evidence,
            String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Recorded(Consent consent, ConsentStanding standing) implements Outcome {}

        record Refused(ConsentRefusal reason) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final ConsentRepository consents;
    private final GatherConsentFacts gatherFacts;
    private final ConsentEvents events;
    private final AccessLog accessLog;

    RecordConsent(
            LegalClock clock,
            CaseRepository cases,
            ConsentRepository consents,
            GatherConsentFacts gatherFacts,
            ConsentEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.consents = consents;
        this.gatherFacts = gatherFacts;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).map(about -> record(about, command, now));
    }

    private Outcome record(Case about, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        var facts = gatherFacts.handle(
                about, command.purpose(), consents.ofCase(about.id()), NorwegianCalendar.dateOf(now));
        Consent stated = consent(command, now);
        return switch (ConsentRules.decide(facts, stated)) {
            case ConsentDecision.Refused(var reason) -> new Outcome.Refused(reason);
            case ConsentDecision.Recorded(var effect, var standing) -> {
                consents.add(stated);
                tell(about, stated, effect, standing, now);
                yield new Outcome.Recorded(stated, standing);
            }
        };
    }

    private void tell(Case about, Consent stated, Effect effect, ConsentStanding standing, Instant now) {
        Case changed = about.next();
        switch (effect) {
            case NONE -> {}
            case GIVEN -> events.given(changed, stated, standing, now);
            case COMPLETED -> {
                events.given(changed, stated, standing, now);
                if (standing instanceof ConsentStanding.Complete complete) {
                    changed = changed.next();
                    events.completed(changed, stated, complete, now);
                }
            }
            case WITHDRAWN -> events.withdrawn(changed, stated, standing, now);
        }
        cases.save(changed);
    }

    private static Consent consent(Command command, Instant now) {
        return new Consent(
                new ConsentId(Ids.next()),
                command.caseId(),
                command.giver(),
                command.purpose(),
                command.position(),
                command.on(),
                command.how(),
                command.evidence(),
                now,
                command.by());
    }
}
