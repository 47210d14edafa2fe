package no.samtak.referral.intake.domain;

import java.time.Instant;

/**
 * A referral as its sender may follow it.
 *
 * @param since legal time from which the status has been what it is
 */
public record SentReferral(Referral referral, SenderStatus status, Instant since) {

    public WhoActs whoActs() {
        return status.whoActs(referral.standing());
    }
}
