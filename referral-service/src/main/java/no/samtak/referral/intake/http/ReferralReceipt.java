package no.samtak.referral.intake.http;

import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.intake.domain.Referral;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sender learns: that it was received. Never an outcome.
 *
 * @param receivedOn the date from which the month runs, Europe/Oslo
 * @param subjectIdentified false when the number was missing or mistyped; the municipality finds out
 */
@Schema(name = "ReferralReceipt")
public record ReferralReceipt(
        UUID referralId, UUID caseId, Status status, LocalDate receivedOn, boolean subjectIdentified) {

    /** How far it has come, as far as a sender may know. */
    @Schema(name = "ReferralStatus")
    public enum Status {
        RECEIVED
    }

    static ReferralReceipt of(Referral referral, boolean subjectIdentified) {
        return new ReferralReceipt(
                referral.id().value(),
                referral.caseId().value(),
                Status.RECEIVED,
                referral.receivedOn(),
                subjectIdentified);
    }
}
