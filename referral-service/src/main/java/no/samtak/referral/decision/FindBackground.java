package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.referral.advancenotice.FindOpenNotice;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.decision.domain.Background;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionCause;
import no.samtak.referral.decision.domain.Occasion;
import no.samtak.referral.decision.domain.Outcome;
import no.samtak.referral.decision.store.DecisionRepository;

/** What has been decided on a case before, so far as it bears on what is to be decided now. */
@ApplicationScoped
public class FindBackground {

    private final DecisionRepository decisions;
    private final FindOpenNotice findOpenNotice;

    FindBackground(DecisionRepository decisions, FindOpenNotice findOpenNotice) {
        this.decisions = decisions;
        this.findOpenNotice = findOpenNotice;
    }

    @Transactional
    public Background handle(CaseId caseId, DecisionCause cause) {
        List<Decision> earlier = decisions.ofCase(caseId);
        Map<Scheme, Outcome> standing = new EnumMap<>(Scheme.class);
        earlier.forEach(decision ->
                decision.decided().outcomes().forEach(decided -> standing.put(decided.scheme(), decided.outcome())));
        Optional<AdvanceNotice> notice =
                cause.occasion() == Occasion.NEED ? findOpenNotice.handle(caseId) : Optional.empty();
        return new Background(
                notice.isPresent() ? DecisionCause.change() : cause,
                earlier.isEmpty() ? null : earlier.getLast().id(),
                standing,
                notice.map(AdvanceNotice::commentsBy).orElse(null));
    }
}
