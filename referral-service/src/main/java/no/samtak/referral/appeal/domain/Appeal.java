package no.samtak.referral.appeal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * An appeal, from the day it came. A person says whether it is considered; the municipality looks at its decision anew
 * and changes it, or sends it to the County Governor and does what is answered.
 *
 * @param decisionId what it is about; null for a right that is not fulfilled
 * @param timeliness as the dates said when it came
 * @param trail every step, with who and when, the first first
 * @param version counts every change
 */
public record Appeal(
        AppealId id,
        CaseId caseId,
        @Nullable DecisionId decisionId,
        ReceivedAppeal received,
        Timeliness timeliness,
        AppealState state,
        List<Taken> trail,
        long version) {

    /** A step that somebody took, at legal time. */
    public record Taken(AppealStep step, Instant at, String by) {}

    public Appeal {
        trail = List.copyOf(trail);
    }

    public static Appeal received(
            AppealId id,
            CaseId caseId,
            @Nullable DecisionId decisionId,
            ReceivedAppeal received,
            Timeliness timeliness) {
        return new Appeal(id, caseId, decisionId, received, timeliness, AppealState.RECEIVED, List.of(), 1);
    }

    /** The appeal after a step that the rules allow. */
    public Appeal after(AppealStep step, AppealState next, Instant at, String by) {
        List<Taken> longer = new ArrayList<>(trail);
        longer.add(new Taken(step, at, by));
        ReceivedAppeal as = step instanceof AppealStep.Admit admit && admit.mandateShown() != null
                ? received.by(received.appellant().actingBy(admit.mandateShown()))
                : received;
        return new Appeal(id, caseId, decisionId, as, timeliness, next, longer, version + 1);
    }

    /** What the County Governor has answered, once that has come. */
    public Optional<Settlement> settlement() {
        return trail.stream()
                .map(Taken::step)
                .filter(AppealStep.Settle.class::isInstance)
                .map(AppealStep.Settle.class::cast)
                .map(AppealStep.Settle::outcome)
                .findFirst();
    }

    /**
     * The local date of the answer that set the decision aside, once that is carried out: from then on the municipality
     * owes an answer again. Empty for any other end.
     */
    public Optional<LocalDate> setAsideOn() {
        return trail.stream()
                .map(Taken::step)
                .filter(_ -> state == AppealState.CARRIED_OUT)
                .filter(AppealStep.Settle.class::isInstance)
                .map(AppealStep.Settle.class::cast)
                .filter(answer -> answer.outcome() == Settlement.SET_ASIDE)
                .map(AppealStep.Settle::on)
                .findFirst();
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "Appeal[" + id + ", " + state + "]";
    }
}
