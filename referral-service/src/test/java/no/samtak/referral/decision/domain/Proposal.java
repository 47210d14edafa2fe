package no.samtak.referral.decision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.assessment.domain.Need;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.domain.Scheme;

/** A proposed decision, as a test wants it. Each method gives one that differs in one thing. */
record Proposal(
        Need need,
        FamilyContact family,
        CaseState state,
        boolean toldTo,
        Decider decider,
        boolean fourEyes,
        Approval approval,
        Background background,
        Dispute dispute,
        ProposedDecision proposed) {

    static final Decider CASE_WORKER = new Decider("case-worker-1", new Impartiality(false, false), null);

    static final DecisionId EARLIER = new DecisionId(UUID.fromString("019c2f00-0000-7000-8000-000000000005"));
    static final UnitContact CONTACT = new UnitContact("Kåre Lønning", "00 12 34 00");
    static final Coordination SCHOOL_COORDINATES = new Coordination(
            new Coordination.Carrier("Skulen", "Rektor Mæland", "00 12 34 56"), "Skulen kallar inn til møte.");
    static final Coordination NOTHING_TO_COORDINATE = new Coordination(null, "Berre éi teneste er inne.");

    /** What the story decides: a child coordinator is granted and a plan is wanted. */
    static Proposal aboutAChild() {
        return about(Need.ofAChild())
                .deciding(Scheme.CHILD_COORDINATOR, Outcome.GRANTED)
                .deciding(Scheme.INDIVIDUAL_PLAN, Outcome.GRANTED)
                .choosing(Scheme.CHILD_COORDINATOR);
    }

    static Proposal aboutAnAdult() {
        return about(Need.ofAnAdult())
                .deciding(Scheme.COORDINATOR, Outcome.GRANTED)
                .deciding(Scheme.INDIVIDUAL_PLAN, Outcome.DECLINED_BY_PERSON);
    }

    static Proposal about(Need need) {
        return new Proposal(
                need,
                FamilyContact.APPLIED,
                CaseState.READY_FOR_DECISION,
                true,
                CASE_WORKER,
                false,
                null,
                Background.first(),
                null,
                new ProposedDecision(
                        List.of(),
                        null,
                        null,
                        CONTACT,
                        null,
                        "Det beste for barnet er vege.",
                        "Kåre Lønning",
                        "Gunhild Mæland"));
    }

    Proposal deciding(Scheme scheme, Outcome outcome) {
        return deciding(scheme, outcome, null, Map.of());
    }

    Proposal partly(Scheme scheme, String reasons) {
        return deciding(scheme, Outcome.PARTLY_GRANTED, reasons, Map.of());
    }

    Proposal dismissing(Scheme scheme, String reasons) {
        return deciding(scheme, Outcome.DISMISSED, reasons, Map.of());
    }

    Proposal refusing(Scheme scheme, Criterion... reasoned) {
        var reasons = new EnumMap<Criterion, String>(Criterion.class);
        for (Criterion criterion : reasoned) {
            reasons.put(criterion, "Slik har vi vurdert det.");
        }
        return deciding(scheme, Outcome.REFUSED, null, reasons);
    }

    private Proposal deciding(Scheme scheme, Outcome outcome, String reasons, Map<Criterion, String> criteria) {
        List<SchemeOutcome> outcomes = new ArrayList<>(proposed.outcomes());
        outcomes.removeIf(decided -> decided.scheme() == scheme);
        outcomes.add(new SchemeOutcome(scheme, outcome, reasons, criteria));
        return with(outcomes, proposed.choice(), proposed.coordination(), proposed.contact());
    }

    Proposal silentOn(Scheme scheme) {
        List<SchemeOutcome> outcomes = new ArrayList<>(proposed.outcomes());
        outcomes.removeIf(decided -> decided.scheme() == scheme);
        return with(outcomes, proposed.choice(), proposed.coordination(), proposed.contact());
    }

    Proposal choosing(Scheme scheme) {
        return with(
                proposed.outcomes(),
                new Choice(scheme, "Vi vil ha éin for heile familien."),
                proposed.coordination(),
                proposed.contact());
    }

    Proposal withoutChoice() {
        return with(proposed.outcomes(), null, proposed.coordination(), proposed.contact());
    }

    Proposal coordinated(Coordination coordination) {
        return with(proposed.outcomes(), proposed.choice(), coordination, proposed.contact());
    }

    Proposal withoutContact() {
        return with(proposed.outcomes(), proposed.choice(), proposed.coordination(), null);
    }

    Proposal by(Impartiality impartiality) {
        return by(new Decider("case-worker-1", impartiality, null));
    }

    Proposal by(Decider other) {
        return new Proposal(need, family, state, toldTo, other, fourEyes, approval, background, dispute, proposed);
    }

    Proposal withoutConsiderations() {
        return with(new ProposedDecision(
                proposed.outcomes(),
                proposed.choice(),
                proposed.coordination(),
                proposed.contact(),
                proposed.coordinator(),
                " ",
                proposed.caseHandler(),
                proposed.responsible()));
    }

    Proposal ofANeed(Need other) {
        return new Proposal(other, family, state, toldTo, decider, fourEyes, approval, background, dispute, proposed);
    }

    Proposal toAFamilyOnlyTold() {
        return new Proposal(
                need, FamilyContact.TOLD, state, toldTo, decider, fourEyes, approval, background, dispute, proposed);
    }

    Proposal inState(CaseState other) {
        return new Proposal(need, family, other, toldTo, decider, fourEyes, approval, background, dispute, proposed);
    }

    Proposal toNobody() {
        return new Proposal(need, family, state, false, decider, fourEyes, approval, background, dispute, proposed);
    }

    Proposal whereTwoMustAgree() {
        return new Proposal(need, family, state, toldTo, decider, true, approval, background, dispute, proposed);
    }

    Proposal approvedBy(Approval other) {
        return new Proposal(need, family, state, toldTo, decider, fourEyes, other, background, dispute, proposed);
    }

    Proposal after(Background other) {
        return new Proposal(need, family, state, toldTo, decider, fourEyes, approval, other, dispute, proposed);
    }

    Proposal disputed(Dispute other) {
        return new Proposal(need, family, state, toldTo, decider, fourEyes, approval, background, other, proposed);
    }

    /** The family wants now what it declined in an earlier decision. */
    Proposal takenUp(Map<Scheme, Outcome> standing) {
        return inState(CaseState.DECIDED).after(new Background(DecisionCause.takingUp(true), EARLIER, standing, null));
    }

    Proposal answeringAnAppeal(Occasion occasion, Map<Scheme, Outcome> standing) {
        return inState(CaseState.UNDER_APPEAL)
                .after(new Background(DecisionCause.correcting(occasion, EARLIER.value()), EARLIER, standing, null));
    }

    /** What was granted is changed, after a notice with time to comment until this day. */
    Proposal changing(Map<Scheme, Outcome> standing, LocalDate commentsBy) {
        return inState(CaseState.UNDER_ASSESSMENT)
                .after(new Background(new DecisionCause(Occasion.CHANGE, false, null), EARLIER, standing, commentsBy));
    }

    DecisionFacts facts() {
        return new DecisionFacts(
                need.asOf(),
                state,
                family,
                toldTo,
                need.facts(),
                proposed,
                new Consents(LocalDate.of(2027, 2, 22), null, null),
                new MunicipalTerms(fourEyes, 14),
                decider,
                approval,
                background,
                dispute);
    }

    DecisionAnswer decided() {
        return DecisionRules.decide(facts());
    }

    private Proposal with(List<SchemeOutcome> outcomes, Choice choice, Coordination coordination, UnitContact contact) {
        return with(new ProposedDecision(
                outcomes,
                choice,
                coordination,
                contact,
                proposed.coordinator(),
                proposed.considerations(),
                proposed.caseHandler(),
                proposed.responsible()));
    }

    private Proposal with(ProposedDecision other) {
        return new Proposal(need, family, state, toldTo, decider, fourEyes, approval, background, dispute, other);
    }
}
