package no.samtak.referral.intake.domain;

/** What becomes of a message that its sender takes back. */
public sealed interface CancellationDecision {

    /** It was taken back before. */
    record AlreadyCancelled() implements CancellationDecision {}

    /** The message goes, and the case with what else is on it stays. */
    record TheMessageOnly(boolean hidden) implements CancellationDecision {}

    /** Nothing else is on the case, and it ends. */
    record TheCaseToo() implements CancellationDecision {}

    /** A case about the wrong person is shown to nobody any more. */
    record TheCaseIsHidden() implements CancellationDecision {}

    /** It has gone too far for a machine to undo. */
    record APersonSettlesIt() implements CancellationDecision {}
}
