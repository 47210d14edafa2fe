package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.referral.assessment.domain.AssessmentFacts;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.consent.ReadStandings;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentStanding;
import no.samtak.referral.decision.domain.Approval;
import no.samtak.referral.decision.domain.Background;
import no.samtak.referral.decision.domain.Consents;
import no.samtak.referral.decision.domain.Decider;
import no.samtak.referral.decision.domain.DecisionFacts;
import no.samtak.referral.decision.domain.Dispute;
import no.samtak.referral.decision.domain.MunicipalTerms;
import no.samtak.referral.decision.domain.ProposedDecision;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.FindAddressees;
import no.samtak.referral.letterorder.FindAddressees.Addressees;
import no.samtak.referral.samordning.FindDispute;
import org.jspecify.annotations.Nullable;

/** All that a decision rests on today, and who is to be told of it. */
@ApplicationScoped
public class GatherDecisionFacts {

    /** What is asked about. */
    public record Question(
            Case about,
            AssessmentFacts assessment,
            ProposedDecision proposal,
            Decider decider,
            @Nullable Approval approval,
            Background background) {}

    /** The answer. */
    public record Gathered(DecisionFacts facts, Addressees addressees) {}

    private final ReferralRepository referrals;
    private final FindAddressees findAddressees;
    private final ReadStandings readStandings;
    private final FindDispute findDispute;
    private final CurrentPolicy policy;

    GatherDecisionFacts(
            ReferralRepository referrals,
            FindAddressees findAddressees,
            ReadStandings readStandings,
            FindDispute findDispute,
            CurrentPolicy policy) {
        this.referrals = referrals;
        this.findAddressees = findAddressees;
        this.readStandings = readStandings;
        this.findDispute = findDispute;
        this.policy = policy;
    }

    /** @param today in Europe/Oslo */
    @Transactional
    public Gathered handle(Question question, LocalDate today) {
        Case about = question.about();
        Addressees addressees = addressees(about, today);
        return new Gathered(
                new DecisionFacts(
                        today,
                        about.state(),
                        about.family(),
                        !addressees.home().isEmpty(),
                        question.assessment(),
                        question.proposal(),
                        consents(about, today),
                        MunicipalTerms.of(policy.get()),
                        question.decider(),
                        question.approval(),
                        question.background(),
                        dispute(about)),
                addressees);
    }

    private @Nullable Dispute dispute(Case about) {
        return findDispute
                .handle(about.id())
                .map(dispute -> {
                    var settled = dispute.settled();
                    return new Dispute(settled == null ? null : settled.service());
                })
                .orElse(null);
    }

    private Consents consents(Case about, LocalDate today) {
        Map<ConsentPurpose, ConsentStanding> standings = readStandings.handle(about, today);
        return new Consents(
                completeOn(standings.get(ConsentPurpose.COORDINATOR)),
                completeOn(standings.get(ConsentPurpose.PLAN)),
                completeOn(standings.get(ConsentPurpose.SHARING)));
    }

    private static @Nullable LocalDate completeOn(@Nullable ConsentStanding standing) {
        return standing instanceof ConsentStanding.Complete complete ? complete.from() : null;
    }

    private Addressees addressees(Case about, LocalDate today) {
        return referrals.ofCase(about.id()).stream()
                .findFirst()
                .map(referral -> findAddressees.handle(about, referral, today))
                .orElseThrow(() -> new IllegalStateException("Case " + about.id() + " began with no referral"));
    }
}
