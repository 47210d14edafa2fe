package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.DecisionCause;
import no.samtak.referral.decision.domain.DecisionDraft;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.DecisionState;
import no.samtak.referral.decision.domain.Impartiality;
import no.samtak.referral.decision.domain.ProposedDecision;
import no.samtak.referral.decision.store.DecisionDraftRepository;
import org.jspecify.annotations.Nullable;

/** A case worker begins to write a decision, or writes it anew. The law is asked when it is submitted. */
@ApplicationScoped
public class WriteDraft {

    /**
     * What is written.
     *
     * @param again the draft to write anew, as it was seen; null to begin one
     */
    public record Command(
            CaseId caseId, @Nullable Seen again, ProposedDecision proposal, Impartiality declared, String by) {}

    /** A draft at the version somebody has seen. */
    public record Seen(DecisionId id, IfMatch version) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Written(DecisionDraft draft) implements Outcome {}

        record AnotherIsOpen(DecisionId id) implements Outcome {}

        /** It waits for approval, or is made. */
        record OutOfHand(DecisionState state) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final DecisionDraftRepository drafts;
    private final AccessLog accessLog;

    WriteDraft(LegalClock clock, CaseRepository cases, DecisionDraftRepository drafts, AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.drafts = drafts;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case, or no such draft on it, in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).flatMap(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            Seen again = command.again();
            return again == null ? Optional.of(begin(about, command, now)) : rewrite(about, again, command, now);
        });
    }

    private Outcome begin(Case about, Command command, Instant now) {
        Optional<DecisionDraft> open = drafts.openOn(about.id());
        if (open.isPresent()) {
            return new Outcome.AnotherIsOpen(open.get().id());
        }
        DecisionDraft draft = DecisionDraft.begun(
                new DecisionId(Ids.next()),
                about.id(),
                DecisionState.DRAFT,
                DecisionCause.need(),
                command.proposal(),
                command.declared(),
                command.by(),
                now);
        drafts.add(draft);
        return new Outcome.Written(draft);
    }

    private Optional<Outcome> rewrite(Case about, Seen seen, Command command, Instant now) {
        return drafts.find(about.id(), seen.id()).map(draft -> {
            seen.version().demand(draft.version());
            return draft.rewritten(command.proposal(), command.declared(), command.by(), now)
                    .<Outcome>map(written -> {
                        drafts.save(written);
                        return new Outcome.Written(written);
                    })
                    .orElseGet(() -> new Outcome.OutOfHand(draft.state()));
        });
    }
}
