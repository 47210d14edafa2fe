package no.samtak.referral.appeal.domain;

import java.time.LocalDate;

/** Why an appeal is not received, or a step not taken. An appeal that comes late is never refused here. */
public sealed interface AppealRefusal {

    /** It has to say which decision it is about, unless it is about a right that is not fulfilled. */
    record DecisionMissing() implements AppealRefusal {}

    /** Everything in the decision was declined: nothing was refused. */
    record NothingToAppeal() implements AppealRefusal {}

    /** It was lodged before there was a decision. */
    record LodgedBeforeTheDecision(LocalDate decidedOn) implements AppealRefusal {}

    record LodgedAfterItArrived() implements AppealRefusal {}

    record ArrivedInTheFuture(LocalDate today) implements AppealRefusal {}

    /** The person, or the parent, is not on the case. */
    record AppellantNotOnCase() implements AppealRefusal {}

    /** A representative has a name. */
    record RepresentativeHasNoName() implements AppealRefusal {}

    /** More than a year has passed since the decision. */
    record AYearHasPassed(LocalDate lastDay) implements AppealRefusal {}

    /** It is late: say whether the appellant is to blame, or which special grounds there are. */
    record LatenessNotAssessed() implements AppealRefusal {}

    /** It came in time, and is not dismissed as late. */
    record NotLate() implements AppealRefusal {}

    record MandateNotShown() implements AppealRefusal {}

    /** A late appeal is admitted with reasons. */
    record ReasonsMissing() implements AppealRefusal {}

    /** The appeal is about a decision: change the decision. */
    record DecisionToBeChanged() implements AppealRefusal {}

    /** The County Governor has upheld it: decide accordingly. */
    record DecisionToBeMade() implements AppealRefusal {}

    /** What was answered asks for no decision, or none of ours is appealed. */
    record NoDecisionToBeMade() implements AppealRefusal {}

    record InTheFuture(LocalDate today) implements AppealRefusal {}
}
