package no.samtak.referral.intake.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.samtak.referral.casework.domain.FamilyContact;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a message arrives.
 *
 * @param today in Europe/Oslo
 * @param receivedOn the local date of arrival
 * @param family what the message says the family knows; an application says by itself that they asked
 * @param dueOn when the message is about an expected child
 * @param lateness why a message that arrived earlier is entered now; null if nobody has said
 * @param sameMessage the referral already registered under the sender's message id, if any
 */
public record IntakeFacts(
        LocalDate today,
        LocalDate receivedOn,
        @Nullable String lateness,
        ReferralKind kind,
        SenderKind sender,
        FamilyContact family,
        SubjectKind subject,
        Optional<LocalDate> dueOn,
        boolean someoneCanGetLetters,
        Optional<KnownMessage> sameMessage) {

    /** How well we know whom the message is about. */
    public enum SubjectKind {
        KNOWN,
        UNIDENTIFIED,
        EXPECTED_CHILD
    }

    /** A message registered earlier under the same id by the same sender. */
    public record KnownMessage(ReferralId referralId, boolean sameContent) {}
}
