package no.samtak.referral.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.samtak.referral.assessment.domain.Need;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.Scheme;

/** Decisions that were made, for tests of what comes after. */
public final class Refusals {

    private Refusals() {}

    public static Decision on(LocalDate day) {
        return all(day, Outcome.REFUSED);
    }

    /** The same outcome for a coordinator and a plan. */
    public static Decision all(LocalDate day, Outcome outcome) {
        DecisionFacts facts = Proposal.about(Need.ofAnAdult().on(day))
                .deciding(Scheme.COORDINATOR, outcome)
                .deciding(Scheme.INDIVIDUAL_PLAN, outcome)
                .facts();
        return Decision.made(
                new DecisionId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                Instant.parse(day + "T09:00:00Z"),
                facts,
                new DecisionAnswer.Lawful(Need.ofAnAdult().on(day).assessed(), Set.of(), null),
                "policy-1");
    }
}
