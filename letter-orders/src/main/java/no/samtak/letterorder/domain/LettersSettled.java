package no.samtak.letterorder.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Told within the service, in the transaction of the proof and under the case's lock: the last letter that something
 * waited for has left.
 */
public sealed interface LettersSettled {

    UUID caseId();

    /** Legal time of the last proof. */
    Instant at();

    /** Every letter that answers a deadline has left. */
    record OfDeadline(UUID caseId, UUID deadlineId, Instant at) implements LettersSettled {}

    /** Every letter that tells of a decision has left, or another has in its place: nobody is left untold. */
    record OfDecision(UUID caseId, UUID decisionId, Instant at) implements LettersSettled {}
}
