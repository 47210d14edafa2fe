package no.samtak.referral.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.OpenTask;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.domain.Capacity;
import no.samtak.referral.consent.domain.Consent;
import no.samtak.referral.consent.domain.ConsentDecision;
import no.samtak.referral.consent.domain.ConsentDecision.Effect;
import no.samtak.referral.consent.domain.ConsentFacts;
import no.samtak.referral.consent.domain.ConsentId;
import no.samtak.referral.consent.domain.ConsentPosition;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentRefusal;
import no.samtak.referral.consent.domain.ConsentRules;
import no.samtak.referral.consent.domain.ConsentStanding;
import no.samtak.referral.consent.domain.SharingPartner;
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
            Set<SharingPartner> services,
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
    private final OpenTask openTask;
    private final ConsentEvents events;
    private final AccessLog accessLog;

    RecordConsent(
            LegalClock clock,
            CaseRepository cases,
            ConsentRepository consents,
            GatherConsentFacts gatherFacts,
            OpenTask openTask,
            ConsentEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.consents = consents;
        this.gatherFacts = gatherFacts;
        this.openTask = openTask;
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
        return ConsentRules.capacityOf(command.giver(), about.subject(), facts.parties())
                .map(capacity -> record(about, facts, consent(command, capacity, now), now))
                .orElseGet(() -> new Outcome.Refused(new ConsentRefusal.GiverNotOnCase()));
    }

    private Outcome record(Case about, ConsentFacts facts, Consent stated, Instant now) {
        return switch (ConsentRules.decide(facts, stated)) {
            case ConsentDecision.Refused(var reason) -> new Outcome.Refused(reason);
            case ConsentDecision.Recorded(var effect, var standing) -> {
                consents.add(stated);
                tell(about, stated, effect, standing, now);
                openTasks(about, stated, effect, standing, now);
                yield new Outcome.Recorded(stated, standing);
            }
        };
    }

    /** Withdrawn: somebody talks with them, and where another parent has not, judges whether that one is enough. */
    private void openTasks(Case about, Consent stated, Effect effect, ConsentStanding standing, Instant now) {
        if (effect == Effect.WITHDRAWN) {
            openTask.handle(about.id(), CaseTaskKind.TALK_WITH_WHO_WITHDREW, now);
        }
        boolean aParentIsMissing = effect == Effect.WITHDRAWN && stated.capacity() == Capacity.PARENT;
        if (aParentIsMissing || standing instanceof ConsentStanding.AwaitsJudgement) {
            openTask.handle(about.id(), CaseTaskKind.ASSESS_CONSENT_OF_ONE_PARENT, now);
        }
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
                    events.completed(changed, stated.purpose(), complete, now);
                }
                if (!standing.shutOut().isEmpty()) {
                    changed = changed.next();
                    events.sharingScopeChanged(changed, standing, now);
                }
            }
            case RESCOPED -> events.sharingScopeChanged(changed, standing, now);
            case WITHDRAWN -> events.withdrawn(changed, stated, standing, now);
        }
        cases.save(changed);
    }

    private static Consent consent(Command command, Capacity capacity, Instant now) {
        return new Consent(
                new ConsentId(Ids.next()),
                command.caseId(),
                command.giver(),
                capacity,
                command.purpose(),
                command.position(),
                command.services(),
                command.on(),
                command.how(),
                command.evidence(),
                now,
                command.by());
    }
}
