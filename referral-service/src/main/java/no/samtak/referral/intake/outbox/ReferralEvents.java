package no.samtak.referral.intake.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.samtak.contracts.event.CaseHiddenV1;
import no.samtak.contracts.event.ReferralCancelledV1;
import no.samtak.contracts.event.ReferralCorrectedV1;
import no.samtak.contracts.event.ReferralForwardedV1;
import no.samtak.contracts.event.ReferralRegisteredV1;
import no.samtak.contracts.event.ReferralSupplementedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.attachment.domain.Attachment;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.intake.domain.CancellationReason;
import no.samtak.referral.intake.domain.Forwarding;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.Supplement;

/** What the other services hear about referrals. */
@ApplicationScoped
public class ReferralEvents {

    private final Outbox outbox;

    ReferralEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void referralRegistered(Case onCase, Referral referral) {
        outbox.append(
                new ReferralRegisteredV1(
                        onCase.id().value(),
                        referral.id().value(),
                        onCase.subject().value(),
                        referral.kind().name(),
                        referral.sender().name(),
                        referral.senderOrganisation(),
                        referral.receivedOn()),
                onCase.version(),
                referral.registeredAt());
    }

    public void referralCorrected(Case about, Referral referral, Instant at) {
        outbox.append(new ReferralCorrectedV1(about.id().value(), referral.id().value()), about.version(), at);
    }

    public void referralSupplemented(Case about, Supplement supplement) {
        outbox.append(
                new ReferralSupplementedV1(
                        about.id().value(),
                        supplement.referralId().value(),
                        supplement.id().value(),
                        supplement.receivedOn()),
                about.version(),
                supplement.registeredAt());
    }

    /** A file is more about a referral, like a text. */
    public void fileAttached(Case about, Attachment attachment) {
        outbox.append(
                new ReferralSupplementedV1(
                        about.id().value(),
                        attachment.referralId().value(),
                        attachment.id().value(),
                        NorwegianCalendar.dateOf(attachment.receivedAt())),
                about.version(),
                attachment.receivedAt());
    }

    public void referralForwarded(Case about, Referral referral, Forwarding forwarding, Instant at) {
        outbox.append(
                new ReferralForwardedV1(
                        about.id().value(),
                        referral.id().value(),
                        forwarding.way().name(),
                        forwarding.on()),
                about.version(),
                at);
    }

    public void referralCancelled(Case about, Referral referral, CancellationReason why, Instant at) {
        outbox.append(
                new ReferralCancelledV1(about.id().value(), referral.id().value(), why.name()), about.version(), at);
    }

    public void caseHidden(Case about, Instant at) {
        outbox.append(new CaseHiddenV1(about.id().value()), about.version(), at);
    }
}
