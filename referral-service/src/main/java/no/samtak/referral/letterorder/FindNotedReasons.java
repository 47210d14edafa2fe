package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.letterorder.store.LetterHoldRepository;
import no.samtak.referral.takeover.FindTakenOverCase;

/** What somebody has noted that keeps letters of a case from leaving by themselves, and whether it began elsewhere. */
@ApplicationScoped
public class FindNotedReasons {

    private final LetterHoldRepository holds;
    private final FindTakenOverCase findTakenOverCase;

    FindNotedReasons(LetterHoldRepository holds, FindTakenOverCase findTakenOverCase) {
        this.holds = holds;
        this.findTakenOverCase = findTakenOverCase;
    }

    @Transactional
    public Set<ReleaseBlock> handle(CaseId caseId) {
        Set<ReleaseBlock> noted = EnumSet.noneOf(ReleaseBlock.class);
        noted.addAll(holds.reasons(caseId));
        if (findTakenOverCase.handle(caseId).isPresent()) {
            noted.add(ReleaseBlock.IMPORTED);
        }
        return noted;
    }
}
