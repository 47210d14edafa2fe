package no.samtak.referral.intake.http;

import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.SenderStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sender learns: that it was received, and how far it has come. Never an outcome.
 *
 * @param receivedOn the date from which the month runs, Europe/Oslo
 * @param subjectIdentified false when the number was missing or mistyped; the municipality finds out
 */
@Schema(name = "ReferralReceipt")
public record ReferralReceipt(
        UUID referralId, UUID caseId, SenderStatus status, LocalDate receivedOn, boolean subjectIdentified) {

    /** What a sender learns at once. */
    static ReferralReceipt of(Referral referral, boolean subjectIdentified) {
        return of(referral, SenderStatus.RECEIVED, subjectIdentified);
    }

    static ReferralReceipt of(Referral referral, SenderStatus status, boolean subjectIdentified) {
        return new ReferralReceipt(
                referral.id().value(), referral.caseId().value(), status, referral.receivedOn(), subjectIdentified);
    }
}
