package no.samtak.referral.takeover.http;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.tenant.TenantDirectory;
import no.samtak.referral.intake.http.ReceiveReferralRequest;
import no.samtak.referral.intake.http.ReferralCommands;
import no.samtak.referral.takeover.TakeOverCases;

/** Turns a file into the command, once it has been found well-formed. */
@ApplicationScoped
class TakeoverCommands {

    private final ReferralCommands referrals;
    private final CurrentTenant tenant;
    private final TenantDirectory directory;

    TakeoverCommands(ReferralCommands referrals, CurrentTenant tenant, TenantDirectory directory) {
        this.referrals = referrals;
        this.tenant = tenant;
        this.directory = directory;
    }

    TakeOverCases.Command from(TakeoverRequest request, String by) {
        return new TakeOverCases.Command(
                request.source(),
                request.cases().stream()
                        .map(running -> row(running, request.source(), by))
                        .toList(),
                by);
    }

    /** That it comes so late explains itself: it comes from another system. */
    private TakeOverCases.Row row(TakeoverRequest.RunningCase running, String source, String by) {
        ReceiveReferralRequest referral = running.referral();
        var delayLetter = running.delayLetter();
        return new TakeOverCases.Row(
                running.sourceId(),
                referrals
                        .from(referral, referral.sender().organisationNumber(), by)
                        .late(source + " " + running.sourceId()),
                directory
                        .numbered(referral.municipality())
                        .filter(tenant.get()::equals)
                        .isPresent(),
                delayLetter == null ? null : delayLetter.letter());
    }
}
