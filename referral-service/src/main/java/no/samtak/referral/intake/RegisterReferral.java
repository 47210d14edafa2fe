package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.CaseReference;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.intake.domain.IntakeDecision;
import no.samtak.referral.intake.domain.IntakeRules;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.ReferralStanding;
import no.samtak.referral.intake.outbox.ReferralEvents;
import no.samtak.referral.intake.store.EarlierCaseRepository;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.person.RegisterPerson;
import no.samtak.referral.person.domain.RegisteredPerson;

/**
 * Puts a message on the open case of whom it is about, or opens one: linked to the last that was closed, if there was
 * one. Starts no month and writes to nobody.
 */
@ApplicationScoped
public class RegisterReferral {

    /** @param onCase the case at the version of the message's event, its lock held */
    public record Registered(Case onCase, Referral referral, RegisteredPerson subject) {}

    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final CaseTaskRepository tasks;
    private final EarlierCaseRepository earlierCases;
    private final RegisterPerson registerPerson;
    private final ReferralEvents events;

    RegisterReferral(
            ReferralRepository referrals,
            CaseRepository cases,
            CasePartyRepository parties,
            CaseTaskRepository tasks,
            EarlierCaseRepository earlierCases,
            RegisterPerson registerPerson,
            ReferralEvents events) {
        this.referrals = referrals;
        this.cases = cases;
        this.parties = parties;
        this.tasks = tasks;
        this.earlierCases = earlierCases;
        this.registerPerson = registerPerson;
        this.events = events;
    }

    /** The caller has locked the numbers of everybody the message names. */
    @Transactional
    public Registered handle(ReceiveReferral.Command command, IntakeDecision.Register decision, Instant now) {
        RegisteredPerson subject = registerPerson.handle(command.subject(), command.dueOn(), now);
        Case onCase = cases.lockOpenCaseOf(subject.id())
                .map(open -> joined(open, decision, command.registeredBy(), now))
                .orElseGet(() -> open(subject, decision, command.receivedOn(now), now));
        addParties(onCase.id(), command.guardians(), now);
        addTasks(onCase, decision, now);
        Referral referral = referral(command, onCase.id(), now);
        referrals.add(referral, command.content());
        Case registered = onCase.next();
        cases.save(registered);
        events.referralRegistered(registered, referral);
        return new Registered(registered, referral, subject);
    }

    private static Referral referral(ReceiveReferral.Command command, CaseId caseId, Instant now) {
        return new Referral(
                new ReferralId(Ids.next()),
                caseId,
                command.kind(),
                command.matter(),
                command.sender(),
                command.senderOrganisation(),
                command.senderName(),
                command.btiLevel(),
                command.externalMessageId(),
                command.requested(),
                command.need(),
                command.receivedOn(now),
                now,
                command.registeredBy(),
                command.lateness(),
                ReferralStanding.STANDS,
                1);
    }

    private Case open(RegisteredPerson subject, IntakeDecision.Register decision, LocalDate receivedOn, Instant now) {
        UUID id = Ids.next();
        Case opened = new Case(
                new CaseId(id),
                CaseReference.of(id, receivedOn),
                subject.id(),
                decision.firstState(),
                decision.family(),
                receivedOn,
                now,
                0);
        cases.add(opened);
        cases.latestClosedOf(subject.id()).ifPresent(closed -> earlierCases.link(opened.id(), closed.id()));
        return opened;
    }

    /** A family that has now applied, or is now said to have been told, need not be told again. */
    private Case joined(Case onCase, IntakeDecision.Register decision, String by, Instant now) {
        FamilyContact family = IntakeRules.familyAfter(onCase.family(), decision.family());
        if (family == onCase.family()) {
            return onCase;
        }
        tasks.ofCase(onCase.id()).stream()
                .filter(task -> task.kind() == CaseTaskKind.CONTACT_FAMILY && task.isOpen())
                .forEach(task -> tasks.save(task.done(now, by, family.name())));
        return onCase.withFamily(family)
                .inState(onCase.state().after(CaseState.Move.FAMILY_TOLD).orElse(onCase.state()));
    }

    private void addParties(CaseId caseId, List<ReceiveReferral.Guardian> guardians, Instant now) {
        for (ReceiveReferral.Guardian guardian : guardians) {
            RegisteredPerson person = registerPerson.handle(guardian.identity(), null, now);
            parties.add(caseId, new CaseParty(person.id(), guardian.role()));
        }
    }

    private void addTasks(Case onCase, IntakeDecision.Register decision, Instant now) {
        List<CaseTask> open = tasks.ofCase(onCase.id());
        decision.tasks().stream()
                .filter(kind ->
                        kind != CaseTaskKind.CONTACT_FAMILY || !onCase.family().opensTheirDoor())
                .filter(kind -> open.stream().noneMatch(task -> task.kind() == kind && task.isOpen()))
                .forEach(kind -> tasks.add(CaseTask.open(Ids.next(), onCase.id(), kind, now)));
    }
}
