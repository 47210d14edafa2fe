package no.samtak.referral.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.appeal.domain.Appeal;
import no.samtak.referral.appeal.domain.AppealId;
import no.samtak.referral.appeal.domain.AppealRefusal;
import no.samtak.referral.appeal.domain.AppealRules;
import no.samtak.referral.appeal.domain.AppealState;
import no.samtak.referral.appeal.domain.AppealStep;
import no.samtak.referral.appeal.domain.StepAnswer;
import no.samtak.referral.appeal.store.AppealRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.store.DecisionRepository;

/** A named person takes an appeal one step further. */
@ApplicationScoped
public class TakeAppealFurther {

    /** @param seen the version of the appeal that somebody has seen */
    public record Command(CaseId caseId, AppealId id, IfMatch seen, AppealStep step, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Moved(Appeal appeal) implements Outcome {}

        record NotPossible(AppealState from) implements Outcome {}

        record Refused(List<AppealRefusal> reasons) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final DecisionRepository decisions;
    private final AppealRepository appeals;
    private final KeepAppealStep keepAppealStep;
    private final AccessLog accessLog;

    TakeAppealFurther(
            LegalClock clock,
            CaseRepository cases,
            DecisionRepository decisions,
            AppealRepository appeals,
            KeepAppealStep keepAppealStep,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.decisions = decisions;
        this.appeals = appeals;
        this.keepAppealStep = keepAppealStep;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such appeal on such a case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId())
                .flatMap(about -> appeals.find(about.id(), command.id()).map(appeal -> {
                    accessLog.enter(List.of(about.id().value(), about.subject().value()));
                    command.seen().demand(appeal.version());
                    return take(about, appeal, command, now);
                }));
    }

    private Outcome take(Case about, Appeal appeal, Command command, Instant now) {
        Optional<Decision> decision = Optional.ofNullable(appeal.decisionId()).flatMap(decisions::find);
        StepAnswer answer = AppealRules.decide(
                appeal, command.step(), decision.map(Decision::decidedOn).orElse(null), NorwegianCalendar.dateOf(now));
        return switch (answer) {
            case StepAnswer.Moves(var to) ->
                new Outcome.Moved(
                        keepAppealStep.handle(about, appeal.after(command.step(), to, now, command.by()), now));
            case StepAnswer.NotPossible(var from) -> new Outcome.NotPossible(from);
            case StepAnswer.Refused(var reasons) -> new Outcome.Refused(reasons);
        };
    }
}
