package no.samtak.referral.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.version.IfMatch;
import no.samtak.referral.appeal.domain.Appeal;
import no.samtak.referral.appeal.domain.AppealGround;
import no.samtak.referral.appeal.domain.AppealId;
import no.samtak.referral.appeal.domain.AppealState;
import no.samtak.referral.appeal.domain.Settlement;
import no.samtak.referral.appeal.store.AppealRepository;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.MakeDecision;
import no.samtak.referral.decision.domain.DecisionCause;
import no.samtak.referral.decision.domain.Impartiality;
import no.samtak.referral.decision.domain.Occasion;
import no.samtak.referral.decision.domain.ProposedDecision;

/**
 * The decision that answers an appeal: the municipality's reversal of its own, or what the County Governor settled. The
 * appeal moves when the decision is made, which may be after somebody else's approval.
 */
@ApplicationScoped
public class DecideAppeal {

    /** @param occasion REVERSAL or SETTLEMENT */
    public record Command(
            CaseId caseId,
            AppealId id,
            IfMatch seen,
            Occasion occasion,
            ProposedDecision proposal,
            Impartiality declared,
            String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Decided(MakeDecision.Outcome outcome) implements Outcome {}

        /** The appeal waits for no such decision. */
        record NotPossible(AppealState from) implements Outcome {}
    }

    private final CaseRepository cases;
    private final AppealRepository appeals;
    private final MakeDecision makeDecision;
    private final AccessLog accessLog;

    DecideAppeal(CaseRepository cases, AppealRepository appeals, MakeDecision makeDecision, AccessLog accessLog) {
        this.cases = cases;
        this.appeals = appeals;
        this.makeDecision = makeDecision;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such appeal on such a case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        return cases.lock(command.caseId())
                .flatMap(about -> appeals.find(about.id(), command.id()).flatMap(appeal -> {
                    command.seen().demand(appeal.version());
                    if (waitsForIt(appeal, command.occasion())) {
                        return decide(appeal, command);
                    }
                    accessLog.enter(List.of(about.id().value(), about.subject().value()));
                    return Optional.of(new Outcome.NotPossible(appeal.state()));
                }));
    }

    private static boolean waitsForIt(Appeal appeal, Occasion occasion) {
        boolean isAboutADecision = appeal.received().ground() == AppealGround.DECISION;
        return isAboutADecision
                && switch (occasion) {
                    case REVERSAL -> appeal.state() == AppealState.RECONSIDERED;
                    case SETTLEMENT ->
                        appeal.state() == AppealState.SETTLED
                                && appeal.settlement()
                                        .filter(Settlement::asksForADecision)
                                        .isPresent();
                    case NEED, TAKEN_UP, CHANGE -> false;
                };
    }

    private Optional<Outcome> decide(Appeal appeal, Command command) {
        return makeDecision
                .handle(new MakeDecision.Command(
                        command.caseId(),
                        DecisionCause.correcting(command.occasion(), appeal.id().value()),
                        command.proposal(),
                        command.declared(),
                        command.by()))
                .map(Outcome.Decided::new);
    }
}
