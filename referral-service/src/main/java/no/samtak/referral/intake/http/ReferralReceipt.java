package no.samtak.referral.intake.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.intake.domain.SenderStatus;
import no.samtak.referral.intake.domain.SentReferral;
import no.samtak.referral.intake.domain.WhoActs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sender learns: that it was received, how far it has come, and whose turn it is. Never an outcome.
 *
 * @param since when the status became what it is
 * @param receivedOn the date from which the month runs, Europe/Oslo
 * @param subjectIdentified false when the number was missing or mistyped; the municipality finds out
 */
@Schema(name = "ReferralReceipt")
public record ReferralReceipt(
        UUID referralId,
        UUID caseId,
        SenderStatus status,
        Instant since,
        WhoActs whoActs,
        LocalDate receivedOn,
        boolean subjectIdentified) {

    static ReferralReceipt of(SentReferral sent, boolean subjectIdentified) {
        return new ReferralReceipt(
                sent.referral().id().value(),
                sent.referral().caseId().value(),
                sent.status(),
                sent.since(),
                sent.whoActs(),
                sent.referral().receivedOn(),
                subjectIdentified);
    }
}
