package no.samtak.referral.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.consent.domain.Consent;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentRules;
import no.samtak.referral.consent.domain.ConsentStanding;
import no.samtak.referral.consent.store.ConsentRepository;

/** Computes where each purpose stands on a case, from what people have said and found. */
@ApplicationScoped
public class ReadStandings {

    private final ConsentRepository consents;
    private final GatherConsentFacts gatherFacts;

    ReadStandings(ConsentRepository consents, GatherConsentFacts gatherFacts) {
        this.consents = consents;
        this.gatherFacts = gatherFacts;
    }

    /** @param today in Europe/Oslo */
    @Transactional
    public Map<ConsentPurpose, ConsentStanding> handle(Case about, LocalDate today) {
        List<Consent> recorded = consents.ofCase(about.id());
        Map<ConsentPurpose, ConsentStanding> standings = new EnumMap<>(ConsentPurpose.class);
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            standings.put(purpose, ConsentRules.standing(gatherFacts.handle(about, purpose, recorded, today)));
        }
        return standings;
    }
}
