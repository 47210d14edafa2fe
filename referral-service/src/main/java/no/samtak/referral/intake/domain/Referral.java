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
 * @param matter what it is about
 * @param senderOrganisation organisation number of the sending system, from its token
 * @param externalMessageId the sender's own id, unique for that sender
 * @param receivedOn local date of arrival, Europe/Oslo
 * @param btiLevel of a relay holder in BTI, 1 to 3
 * @param need what the sender wrote
 * @param registeredBy who entered it
 * @param lateness why it was entered later than it arrived, where somebody has said so
 * @param version counts its corrections
 */
public record Referral(
        ReferralId id,
        CaseId caseId,
        ReferralKind kind,
        ReferralMatter matter,
        SenderKind sender,
        @Nullable String senderOrganisation,
        @Nullable String senderName,
        @Nullable Integer btiLevel,
        @Nullable String externalMessageId,
        List<Scheme> requested,
        @Nullable String need,
        LocalDate receivedOn,
        Instant registeredAt,
        String registeredBy,
        @Nullable String lateness,
        ReferralStanding standing,
        long version) {

    public Referral {
        requested = List.copyOf(requested);
    }

    /** With what its sender says now, where it said something else before. */
    public Referral corrected(List<Scheme> nowRequested, @Nullable String nowNeeded) {
        return new Referral(
                id,
                caseId,
                kind,
                matter,
                sender,
                senderOrganisation,
                senderName,
                btiLevel,
                externalMessageId,
                nowRequested,
                nowNeeded,
                receivedOn,
                registeredAt,
                registeredBy,
                lateness,
                standing,
                version + 1);
    }

    public Referral inStanding(ReferralStanding now) {
        return new Referral(
                id,
                caseId,
                kind,
                matter,
                sender,
                senderOrganisation,
                senderName,
                btiLevel,
                externalMessageId,
                requested,
                need,
                receivedOn,
                registeredAt,
                registeredBy,
                lateness,
                now,
                version + 1);
    }

    public Referral receivedOn(LocalDate corrected) {
        return new Referral(
                id,
                caseId,
                kind,
                matter,
                sender,
                senderOrganisation,
                senderName,
                btiLevel,
                externalMessageId,
                requested,
                need,
                corrected,
                registeredAt,
                registeredBy,
                lateness,
                standing,
                version + 1);
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "Referral[" + id + ", " + kind + "]";
    }
}
