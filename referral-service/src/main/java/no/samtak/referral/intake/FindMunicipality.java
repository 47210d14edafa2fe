package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.kit.tenant.Tenant;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.store.ReferralRepository;

/**
 * To which municipality an organisation sent a referral. Systems that send have no municipality of their own, so this
 * is asked before one is resolved, in a transaction of its own that sees nothing else.
 */
@ApplicationScoped
public class FindMunicipality {

    private final ReferralRepository referrals;

    FindMunicipality(ReferralRepository referrals) {
        this.referrals = referrals;
    }

    /** Empty for an unknown id, and for a referral that somebody else sent. */
    @Transactional
    public Optional<Tenant> handle(ReferralId id, String senderOrganisation) {
        return referrals.municipalityOf(id, senderOrganisation).map(Tenant::new);
    }
}
