package no.samtak.referral.intake.domain;

import java.time.LocalDate;

/** Why a message cannot be registered as it stands. A wrong or missing person number is never a reason. */
public sealed interface IntakeRefusal {

    record ReceivedInTheFuture(LocalDate receivedOn, LocalDate today) implements IntakeRefusal {}

    /** Too old to be a slip of the pen, or before any rulebook we know. */
    record ReceivedTooLongAgo(LocalDate receivedOn, LocalDate earliest) implements IntakeRefusal {}

    /** Its month was over before anybody entered it, and nobody has said why. */
    record LatenessUnexplained(LocalDate receivedOn, LocalDate withoutReasonFrom) implements IntakeRefusal {}

    /** Only the municipality takes an initiative of its own. */
    record InitiativeOfSomebodyElse(SenderKind sender) implements IntakeRefusal {}

    /** Whoever was due then is born: the message is about a child, or has a slip of the pen. */
    record DueDateLongPast(LocalDate dueOn, LocalDate earliest) implements IntakeRefusal {}

    /** Nobody who is expected today can be due so late. */
    record DueDateTooFarAway(LocalDate dueOn, LocalDate today) implements IntakeRefusal {}
}
