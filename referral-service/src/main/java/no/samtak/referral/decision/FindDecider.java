package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.Decider;
import no.samtak.referral.decision.domain.Impartiality;
import no.samtak.referral.decision.domain.ImpartialityRuling;
import no.samtak.referral.decision.store.ImpartialityRulingRepository;

/** Somebody who is to decide, with what they declare and what the leader has found. */
@ApplicationScoped
public class FindDecider {

    private final ImpartialityRulingRepository rulings;

    FindDecider(ImpartialityRulingRepository rulings) {
        this.rulings = rulings;
    }

    @Transactional
    public Decider handle(CaseId caseId, String person, Impartiality declared) {
        return new Decider(
                person,
                declared,
                rulings.latest(caseId, person).map(ImpartialityRuling::ruling).orElse(null));
    }
}
