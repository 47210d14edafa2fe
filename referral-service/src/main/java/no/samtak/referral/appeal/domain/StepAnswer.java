package no.samtak.referral.appeal.domain;

import java.util.List;

/** Whether a step can be taken. */
public sealed interface StepAnswer {

    record Moves(AppealState to) implements StepAnswer {}

    record NotPossible(AppealState from) implements StepAnswer {}

    record Refused(List<AppealRefusal> reasons) implements StepAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
