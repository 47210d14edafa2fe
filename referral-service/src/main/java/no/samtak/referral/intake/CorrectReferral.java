package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.Correction;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.ReferralStanding;
import no.samtak.referral.intake.outbox.ReferralEvents;
import no.samtak.referral.intake.store.CorrectionRepository;
import no.samtak.referral.intake.store.ReferralRepository;
import org.jspecify.annotations.Nullable;

/**
 * A sender says something else than it said first. What it said before is kept beside it, and the month runs on from the
 * day the message first came. A message about the wrong person is not corrected but taken back.
 */
@ApplicationScoped
public class CorrectReferral {

    /** @param reason why, in the sender's words */
    public record Command(
            ReferralId referralId,
            IfMatch seen,
            List<Scheme> requested,
            @Nullable String need,
            String reason,
            String by) {

        public Command {
            requested = List.copyOf(requested);
        }

        /** Ids only. */
        @Override
        public String toString() {
            return "CorrectReferral.Command[" + referralId + "]";
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Corrected(Referral referral) implements Outcome {}

        /** Decided, over or taken back: what is to be added now is a new report. */
        record TooLate(CaseState state, ReferralStanding standing) implements Outcome {}
    }

    private final LegalClock clock;
    private final ReferralRepository referrals;
    private final CorrectionRepository corrections;
    private final CaseRepository cases;
    private final ReferralEvents events;
    private final AccessLog accessLog;

    CorrectReferral(
            LegalClock clock,
            ReferralRepository referrals,
            CorrectionRepository corrections,
            CaseRepository cases,
            ReferralEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.referrals = referrals;
        this.corrections = corrections;
        this.cases = cases;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such referral in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return referrals
                .caseOf(command.referralId())
                .flatMap(cases::lock)
                .flatMap(about ->
                        referrals.find(command.referralId()).map(referral -> correct(about, referral, command, now)));
    }

    private Outcome correct(Case about, Referral referral, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        command.seen().demand(referral.version());
        if (!about.state().isOpen() || referral.standing() != ReferralStanding.STANDS) {
            return new Outcome.TooLate(about.state(), referral.standing());
        }
        corrections.add(new Correction(
                referral.id(),
                referral.version(),
                new Correction.Before(referral.requested(), referral.need()),
                command.reason(),
                now,
                command.by()));
        Referral corrected = referral.corrected(command.requested(), command.need());
        referrals.save(corrected);
        Case changed = about.next();
        cases.save(changed);
        events.referralCorrected(changed, corrected, now);
        return new Outcome.Corrected(corrected);
    }
}
