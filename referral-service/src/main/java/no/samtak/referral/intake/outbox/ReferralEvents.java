package no.samtak.referral.intake.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.ReferralRegisteredV1;
import no.samtak.kit.event.Outbox;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.intake.domain.Referral;

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
}
