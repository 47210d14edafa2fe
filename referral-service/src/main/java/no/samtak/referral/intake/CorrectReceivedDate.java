package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.referral.casework.OpenTask;
import no.samtak.referral.casework.RestartMonth;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.correction.KeepCorrection;
import no.samtak.referral.correction.domain.Correction.Words;
import no.samtak.referral.correction.domain.CorrectionKind;
import no.samtak.referral.intake.domain.IntakeRefusal;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.store.ReferralRepository;

/**
 * A received date was wrong. The month is counted anew from the right one, and who said so and why stays readable. A
 * later day is never set silently: somebody else gets the task to look at it.
 */
@ApplicationScoped
public class CorrectReceivedDate {

    /** @param seen the version of the case */
    public record Command(ReferralId referral, IfMatch seen, LocalDate receivedOn, String why, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Corrected(Case about, Referral referral) implements Outcome {}

        record Refused(IntakeRefusal reason) implements Outcome {}
    }

    private final LegalClock clock;
    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final RestartMonth restartMonth;
    private final OpenTask openTask;
    private final KeepCorrection keepCorrection;
    private final AccessLog accessLog;

    CorrectReceivedDate(
            LegalClock clock,
            ReferralRepository referrals,
            CaseRepository cases,
            RestartMonth restartMonth,
            OpenTask openTask,
            KeepCorrection keepCorrection,
            AccessLog accessLog) {
        this.clock = clock;
        this.referrals = referrals;
        this.cases = cases;
        this.restartMonth = restartMonth;
        this.openTask = openTask;
        this.keepCorrection = keepCorrection;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such referral in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return referrals
                .find(command.referral())
                .flatMap(
                        referral -> cases.lock(referral.caseId()).map(about -> correct(about, referral, command, now)));
    }

    private Outcome correct(Case about, Referral referral, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        command.seen().demand(about.version());
        LocalDate today = NorwegianCalendar.dateOf(now);
        LocalDate right = command.receivedOn();
        if (right.isAfter(today)) {
            return new Outcome.Refused(new IntakeRefusal.ReceivedInTheFuture(right, today));
        }
        if (right.isBefore(Rulebooks.earliest())) {
            return new Outcome.Refused(new IntakeRefusal.ReceivedTooLongAgo(right, Rulebooks.earliest()));
        }
        if (right.equals(referral.receivedOn())) {
            return new Outcome.Corrected(about, referral);
        }
        Referral corrected = referral.receivedOn(right);
        referrals.correct(corrected);
        keepCorrection.ofCase(
                about.id(),
                CorrectionKind.RECEIVED_DATE,
                new Words(referral.receivedOn().toString(), right.toString(), command.why()),
                command.by(),
                now);
        if (right.isAfter(referral.receivedOn())) {
            openTask.handle(about.id(), CaseTaskKind.CHECK_RECEIVED_DATE, now);
        }
        LocalDate first = referrals.ofCase(about.id()).stream()
                .map(Referral::receivedOn)
                .min(LocalDate::compareTo)
                .orElse(right);
        Case changed = about.receivedOn(first).next();
        cases.save(changed);
        return new Outcome.Corrected(
                restartMonth.handle(changed, corrected, command.by(), command.why(), now), corrected);
    }
}
