package no.samtak.referral.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * One message as it was registered. Its received date starts a month that nothing restarts.
 *
 * @param senderOrganisation organisation number of the sending system, from its token
 * @param externalMessageId the sender's own id, unique for that sender
 * @param receivedOn local date of arrival, Europe/Oslo
 * @param need what the sender wrote
 * @param registeredBy who entered it
 */
public record Referral(
        ReferralId id,
        CaseId caseId,
        ReferralKind kind,
        SenderKind sender,
        @Nullable String senderOrganisation,
        @Nullable String senderName,
        @Nullable String externalMessageId,
        List<Scheme> requested,
        @Nullable String need,
        LocalDate receivedOn,
        Instant registeredAt,
        String registeredBy) {

    public Referral {
        requested = List.copyOf(requested);
    }

    public Referral receivedOn(LocalDate corrected) {
        return new Referral(
                id,
                caseId,
                kind,
                sender,
                senderOrganisation,
                senderName,
                externalMessageId,
                requested,
                need,
                corrected,
                registeredAt,
                registeredBy);
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "Referral[" + id + ", " + kind + "]";
    }
}
