package no.samtak.referral.samordning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.samordning.domain.CoordinationDispute;
import no.samtak.referral.samordning.store.DisputeRepository;

/** The latest disagreement on who coordinates, for whoever has the case in hand already. */
@ApplicationScoped
public class FindDispute {

    private final DisputeRepository disputes;

    FindDispute(DisputeRepository disputes) {
        this.disputes = disputes;
    }

    @Transactional
    public Optional<CoordinationDispute> handle(CaseId caseId) {
        return disputes.ofCase(caseId).reversed().stream().findFirst();
    }
}
