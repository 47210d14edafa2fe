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

/** Which consents are there today, and since when, for whoever has the case in hand already. */
@ApplicationScoped
public class FindCompleteConsents {

    private final ConsentRepository consents;
    private final GatherConsentFacts gatherFacts;

    FindCompleteConsents(ConsentRepository consents, GatherConsentFacts gatherFacts) {
        this.consents = consents;
        this.gatherFacts = gatherFacts;
    }

    /**
     * The day each purpose's consent was complete; a purpose that somebody is missing for is absent.
     *
     * @param today in Europe/Oslo
     */
    @Transactional
    public Map<ConsentPurpose, LocalDate> handle(Case about, LocalDate today) {
        List<Consent> recorded = consents.ofCase(about.id());
        Map<ConsentPurpose, LocalDate> complete = new EnumMap<>(ConsentPurpose.class);
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            ConsentStanding standing = ConsentRules.standing(gatherFacts.handle(about, purpose, recorded, today));
            if (standing instanceof ConsentStanding.Complete there) {
                complete.put(purpose, there.from());
            }
        }
        return complete;
    }
}
