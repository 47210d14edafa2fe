package no.samtak.referral.intake;

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
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.Supplement;
import no.samtak.referral.intake.domain.SupplementId;
import no.samtak.referral.intake.domain.SupplementRules;
import no.samtak.referral.intake.outbox.ReferralEvents;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.intake.store.SupplementRepository;
import org.jspecify.annotations.Nullable;

/** More has come in about a referral. It keeps its own received date, and the month of the referral does not move. */
@ApplicationScoped
public class SupplementReferral {

    /** @param receivedOn stated date of arrival, Europe/Oslo; null for now */
    public record Command(
            ReferralId referralId,
            @Nullable String externalMessageId,
            String contents,
            @Nullable LocalDate receivedOn,
            String by) {

        /** Ids only. */
        @Override
        public String toString() {
            return "SupplementReferral.Command[" + referralId + "]";
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Added(Supplement supplement) implements Outcome {}

        record AlreadyAdded(Supplement supplement) implements Outcome {}

        record SameIdOtherContent() implements Outcome {}

        record Refused(List<SupplementRules.Refusal> reasons) implements Outcome {}
    }

    private final LegalClock clock;
    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final SupplementRepository supplements;
    private final ReferralEvents events;
    private final AccessLog accessLog;

    SupplementReferral(
            LegalClock clock,
            ReferralRepository referrals,
            CaseRepository cases,
            SupplementRepository supplements,
            ReferralEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.referrals = referrals;
        this.cases = cases;
        this.supplements = supplements;
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
                        referrals.find(command.referralId()).map(referral -> add(about, referral, command, now)));
    }

    /** One that was added before, as it was. */
    @Transactional
    public Optional<Supplement> again(SupplementId id) {
        return supplements.find(id).map(supplement -> {
            accessLog.enter(supplement.caseId().value());
            return supplement;
        });
    }

    private Outcome add(Case about, Referral referral, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        Optional<Supplement> same = command.externalMessageId() == null
                ? Optional.empty()
                : supplements.findMessage(referral.id(), command.externalMessageId());
        if (same.isPresent()) {
            return same.get().contents().equals(command.contents())
                    ? new Outcome.AlreadyAdded(same.get())
                    : new Outcome.SameIdOtherContent();
        }
        LocalDate today = NorwegianCalendar.dateOf(now);
        LocalDate receivedOn = command.receivedOn() == null ? today : command.receivedOn();
        List<SupplementRules.Refusal> refusals = SupplementRules.refusals(referral, about.state(), receivedOn, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Supplement supplement = new Supplement(
                new SupplementId(Ids.next()),
                referral.id(),
                about.id(),
                command.externalMessageId(),
                command.contents(),
                receivedOn,
                now,
                command.by());
        supplements.add(supplement);
        Case changed = about.next();
        cases.save(changed);
        events.referralSupplemented(changed, supplement);
        return new Outcome.Added(supplement);
    }
}
