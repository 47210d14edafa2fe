package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.intake.domain.IntakeDecision;
import no.samtak.referral.intake.domain.IntakeFacts;
import no.samtak.referral.intake.domain.IntakeFacts.KnownMessage;
import no.samtak.referral.intake.domain.IntakeFacts.SubjectKind;
import no.samtak.referral.intake.domain.IntakeRules;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.person.domain.PersonRules;

/** Says what is to be done with a message, and does nothing yet. Until the transaction ends, no other has its id. */
@ApplicationScoped
public class JudgeMessage {

    private final ReferralRepository referrals;

    JudgeMessage(ReferralRepository referrals) {
        this.referrals = referrals;
    }

    @Transactional
    public IntakeDecision handle(ReceiveReferral.Command command, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        return IntakeRules.decide(new IntakeFacts(
                today,
                command.receivedOn(now),
                command.lateness(),
                command.kind(),
                command.sender(),
                command.family(),
                subjectKind(command),
                Optional.ofNullable(command.dueOn()),
                someoneCanGetLetters(command, today),
                sameMessage(command)));
    }

    private Optional<KnownMessage> sameMessage(ReceiveReferral.Command command) {
        if (command.senderOrganisation() == null || command.externalMessageId() == null) {
            return Optional.empty();
        }
        referrals.lockMessage(command.senderOrganisation(), command.externalMessageId());
        return referrals.findMessage(command.senderOrganisation(), command.externalMessageId(), command.content());
    }

    private static SubjectKind subjectKind(ReceiveReferral.Command command) {
        if (command.dueOn() != null) {
            return SubjectKind.EXPECTED_CHILD;
        }
        return command.subject().number() == null ? SubjectKind.UNIDENTIFIED : SubjectKind.KNOWN;
    }

    private static boolean someoneCanGetLetters(ReceiveReferral.Command command, LocalDate today) {
        LocalDate birthDate = command.subject().birthDate();
        boolean decidesAlone = birthDate != null && !today.isBefore(PersonRules.turns16On(birthDate));
        return decidesAlone || !command.guardians().isEmpty();
    }
}
