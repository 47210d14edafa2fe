package no.samtak.referral.decision.domain;

import static no.samtak.referral.assessment.domain.Criterion.CONDITION_IS_SERIOUS;
import static no.samtak.referral.assessment.domain.Criterion.NEED_IS_LONG_TERM;
import static no.samtak.referral.assessment.domain.Criterion.SERVICES_ARE_COORDINATED;
import static no.samtak.referral.casework.domain.Scheme.CHILD_COORDINATOR;
import static no.samtak.referral.casework.domain.Scheme.COORDINATOR;
import static no.samtak.referral.casework.domain.Scheme.INDIVIDUAL_PLAN;
import static no.samtak.referral.decision.domain.Outcome.DECLINED_BY_PERSON;
import static no.samtak.referral.decision.domain.Outcome.GRANTED;
import static no.samtak.referral.decision.domain.Outcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.law.policy.Policy;
import no.samtak.law.policy.ServiceKind;
import no.samtak.referral.assessment.domain.AssessmentRefusal;
import no.samtak.referral.assessment.domain.ChildHearing;
import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.assessment.domain.Judgement;
import no.samtak.referral.assessment.domain.Missing;
import no.samtak.referral.assessment.domain.Need;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionRulesTest {

    /** Scenario F12: a pupil with school, PPT, child welfare and only a public health nurse. */
    private static final Need F12 = Need.ofAChild()
            .withoutCondition()
            .needing(
                    ServiceKind.SCHOOL,
                    ServiceKind.EDUCATIONAL_PSYCHOLOGY,
                    ServiceKind.CHILD_WELFARE,
                    ServiceKind.PUBLIC_HEALTH_NURSE)
            .judged(SERVICES_ARE_COORDINATED, Judgement.Verdict.NOT_MET)
            .judged(Criterion.SERVICES_ARE_COMPOUND_OR_COORDINATED, Judgement.Verdict.NOT_MET);

    private static Proposal f12() {
        return Proposal.about(F12)
                .refusing(COORDINATOR, SERVICES_ARE_COORDINATED)
                .refusing(CHILD_COORDINATOR, CONDITION_IS_SERIOUS, Criterion.SERVICES_ARE_COMPOUND_OR_COORDINATED)
                .refusing(INDIVIDUAL_PLAN, SERVICES_ARE_COORDINATED)
                .coordinated(Proposal.SCHOOL_COORDINATES);
    }

    static Stream<Policy> municipalities() {
        return Need.allMunicipalities().stream();
    }

    // Grants.

    @ParameterizedTest
    @MethodSource("municipalities")
    void aChildCoordinatorAndAPlanAreGrantedByTwoLetters(Policy municipality) {
        Need need = Need.ofAChild().in(municipality.id().value());

        assertThat(lettersOf(Proposal.aboutAChild().ofANeed(need)))
                .containsExactlyInAnyOrder(DecisionLetter.COORDINATOR_GRANTED, DecisionLetter.PLAN_GRANTED);
    }

    @Test
    void aCoordinatorIsGrantedThoughThePlanIsDeclined() {
        assertThat(lettersOf(Proposal.aboutAnAdult())).containsExactly(DecisionLetter.COORDINATOR_GRANTED);
    }

    @Test
    void theFamilyOfAnExpectedChildIsGrantedAChildCoordinator() {
        Proposal proposal =
                Proposal.aboutAChild().ofANeed(Need.ofAChild().in("nes").notYetBorn());

        assertThat(lettersOf(proposal)).contains(DecisionLetter.COORDINATOR_GRANTED);
    }

    @Test
    void whoDeclinesEverythingGetsNoLetterAndIsRefusedNothing() {
        Proposal proposal = Proposal.about(Need.ofAChild())
                .deciding(COORDINATOR, DECLINED_BY_PERSON)
                .deciding(CHILD_COORDINATOR, DECLINED_BY_PERSON)
                .deciding(INDIVIDUAL_PLAN, DECLINED_BY_PERSON);

        assertThat(lettersOf(proposal)).isEmpty();
    }

    @Test
    void aSchemeWhoseCriterionIsNotMetCannotBeGranted() {
        Proposal proposal = Proposal.aboutAChild().ofANeed(Need.ofAChild().withoutCondition());

        assertThat(refusalsOf(proposal)).contains(new DecisionRefusal.RightIsNotThere(CHILD_COORDINATOR));
    }

    @Test
    void aPlanFollowsAChildCoordinatorWhoseFamilyHasNoRightToAnOrdinaryOne() {
        Need compound = Need.ofAChild()
                .judged(SERVICES_ARE_COORDINATED, Judgement.Verdict.NOT_MET)
                .needing(ServiceKind.HOME_NURSING, ServiceKind.KINDERGARTEN)
                .judged(Criterion.SERVICES_ARE_COMPOUND_OR_COORDINATED, Judgement.Verdict.MET);

        assertThat(Proposal.aboutAChild().withoutChoice().ofANeed(compound).decided())
                .isInstanceOf(DecisionAnswer.Lawful.class);
    }

    @Test
    void aPlanHasACoordinator() {
        Proposal proposal = Proposal.aboutAnAdult()
                .deciding(COORDINATOR, DECLINED_BY_PERSON)
                .deciding(INDIVIDUAL_PLAN, GRANTED);

        assertThat(refusalsOf(proposal)).containsExactly(new DecisionRefusal.PlanWithoutCoordinator());
    }

    @Test
    void whoIsNotGivenAllIsToldWhy() {
        assertThat(refusalsOf(Proposal.aboutAnAdult().partly(COORDINATOR, " ")))
                .containsExactly(new DecisionRefusal.ReasonsMissing(COORDINATOR));
        assertThat(lettersOf(Proposal.aboutAnAdult().partly(COORDINATOR, "Til sommaren.")))
                .containsExactly(DecisionLetter.COORDINATOR_GRANTED);
    }

    @Test
    void fromTheGrantSomebodyWithANameIsResponsible() {
        assertThat(refusalsOf(Proposal.aboutAChild().withoutContact()))
                .containsExactly(new DecisionRefusal.ContactMissing());
    }

    // Two rights, one coordinator.

    @Test
    void twoWhoCoordinateTheWholeAreOneTooMany() {
        assertThat(refusalsOf(Proposal.aboutAChild().deciding(COORDINATOR, GRANTED)))
                .containsExactly(new DecisionRefusal.TwoCoordinators());
    }

    @Test
    void whereBothRightsAreThereTheFamilysViewIsRecorded() {
        assertThat(refusalsOf(Proposal.aboutAChild().withoutChoice()))
                .containsExactly(new DecisionRefusal.FamilyHasNotChosen());
    }

    @Test
    void theFamilyGetsTheSchemeItChose() {
        assertThat(refusalsOf(Proposal.aboutAChild().choosing(COORDINATOR)))
                .containsExactly(new DecisionRefusal.OtherThanChosen(COORDINATOR));
    }

    @Test
    void theFamilyMayChooseTheOrdinaryCoordinator() {
        Proposal proposal = Proposal.about(Need.ofAChild().asking(CHILD_COORDINATOR))
                .deciding(COORDINATOR, GRANTED)
                .deciding(INDIVIDUAL_PLAN, DECLINED_BY_PERSON)
                .choosing(COORDINATOR);

        assertThat(lettersOf(proposal)).containsExactly(DecisionLetter.COORDINATOR_GRANTED);
    }

    @Test
    void aRightThatIsThereIsNotRefusedBecauseAnotherWasChosen() {
        Proposal proposal = Proposal.aboutAChild().refusing(COORDINATOR).coordinated(Proposal.NOTHING_TO_COORDINATE);

        assertThat(refusalsOf(proposal)).containsExactly(new DecisionRefusal.RightIsThere(COORDINATOR));
    }

    @Test
    void theOneNotChosenMayBeRecordedAsDeclined() {
        assertThat(Proposal.aboutAChild()
                        .deciding(COORDINATOR, DECLINED_BY_PERSON)
                        .decided())
                .isInstanceOf(DecisionAnswer.Lawful.class);
    }

    // Refusals.

    @Test
    void aCoordinatorGrantedMeansThatThePlanCannotBeRefused() {
        assertThat(refusalsOf(Proposal.aboutAnAdult().refusing(INDIVIDUAL_PLAN, NEED_IS_LONG_TERM)))
                .containsExactly(new DecisionRefusal.PlanFollowsCoordinator());
        assertThat(refusalsOf(Proposal.aboutAChild().refusing(INDIVIDUAL_PLAN, NEED_IS_LONG_TERM)))
                .containsExactly(new DecisionRefusal.PlanFollowsCoordinator());
    }

    @Test
    void aRefusedChildCoordinatorMeansThatCoordinatorAndCoordinationAreAssessedInTheSameDecision() {
        Proposal proposal = f12().silentOn(COORDINATOR).coordinated(null);

        assertThat(refusalsOf(proposal))
                .containsExactlyInAnyOrder(
                        new DecisionRefusal.OutcomeMissing(COORDINATOR), new DecisionRefusal.CoordinationNotAssessed());
    }

    @Test
    void aRefusedChildCoordinatorDoesNotExcludeACoordinator() {
        Proposal proposal = Proposal.about(Need.ofAChild().withoutCondition())
                .deciding(COORDINATOR, GRANTED)
                .refusing(CHILD_COORDINATOR, CONDITION_IS_SERIOUS)
                .deciding(INDIVIDUAL_PLAN, GRANTED)
                .coordinated(Proposal.NOTHING_TO_COORDINATE);

        assertThat(lettersOf(proposal))
                .containsExactlyInAnyOrder(
                        DecisionLetter.COORDINATOR_GRANTED,
                        DecisionLetter.PLAN_GRANTED,
                        DecisionLetter.COORDINATOR_REFUSED);
    }

    @Test
    void f12TheParentsAppliedAndGetTheRefusalsAndTheServiceThatCoordinates() {
        assertThat(lettersOf(f12()))
                .containsExactlyInAnyOrder(
                        DecisionLetter.COORDINATOR_REFUSED,
                        DecisionLetter.PLAN_REFUSED,
                        DecisionLetter.COORDINATED_WITHOUT_RIGHT);
    }

    @Test
    void f12TheParentsAskedForACoordinatorOnlyAndAreRefusedNoPlan() {
        assertThat(lettersOf(f12().ofANeed(F12.asking(COORDINATOR, CHILD_COORDINATOR))))
                .containsExactlyInAnyOrder(
                        DecisionLetter.COORDINATOR_REFUSED, DecisionLetter.COORDINATED_WITHOUT_RIGHT);
    }

    @Test
    void f12TheParentsWereOnlyToldAndLearnWhichServiceCoordinates() {
        assertThat(lettersOf(f12().toAFamilyOnlyTold())).containsExactly(DecisionLetter.COORDINATED_WITHOUT_RIGHT);
    }

    @Test
    void whoWasOnlyToldAndHasNothingCoordinatedStillGetsAnAnswer() {
        assertThat(lettersOf(f12().toAFamilyOnlyTold().coordinated(Proposal.NOTHING_TO_COORDINATE)))
                .containsExactly(DecisionLetter.COORDINATOR_REFUSED);
    }

    @Test
    void nothingIsRefusedWithoutALetter() {
        Proposal proposal = f12().deciding(COORDINATOR, DECLINED_BY_PERSON)
                .deciding(CHILD_COORDINATOR, DECLINED_BY_PERSON)
                .toAFamilyOnlyTold();

        assertThat(lettersOf(proposal)).containsExactly(DecisionLetter.PLAN_REFUSED);
    }

    @Test
    void everyCriterionNotMetHasItsReasons() {
        Proposal proposal = f12().refusing(COORDINATOR).refusing(CHILD_COORDINATOR, CONDITION_IS_SERIOUS);

        assertThat(refusalsOf(proposal))
                .containsExactlyInAnyOrder(
                        new DecisionRefusal.CriterionReasonsMissing(COORDINATOR, SERVICES_ARE_COORDINATED),
                        new DecisionRefusal.CriterionReasonsMissing(
                                CHILD_COORDINATOR, Criterion.SERVICES_ARE_COMPOUND_OR_COORDINATED));
    }

    @Test
    void aRefusalTellsWhatWasWeighed() {
        assertThat(refusalsOf(f12().withoutConsiderations()))
                .containsExactly(new DecisionRefusal.ConsiderationsMissing());
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void aRightThatIsThereCannotBeRefused(Scheme scheme) {
        Proposal proposal = Proposal.about(Need.ofAChild())
                .deciding(COORDINATOR, DECLINED_BY_PERSON)
                .deciding(CHILD_COORDINATOR, DECLINED_BY_PERSON)
                .deciding(INDIVIDUAL_PLAN, DECLINED_BY_PERSON)
                .refusing(scheme)
                .coordinated(Proposal.NOTHING_TO_COORDINATE);

        assertThat(refusalsOf(proposal)).containsExactly(new DecisionRefusal.RightIsThere(scheme));
    }

    @Test
    void anAdultWhoAsksForAChildCoordinatorIsRefusedByAgeAndGrantedACoordinator() {
        Proposal proposal = Proposal.aboutAnAdult()
                .ofANeed(Need.ofAnAdult().asking(CHILD_COORDINATOR))
                .refusing(CHILD_COORDINATOR, Criterion.CHILD_IS_UNDER_18_OR_EXPECTED)
                .coordinated(Proposal.NOTHING_TO_COORDINATE);

        assertThat(lettersOf(proposal))
                .containsExactlyInAnyOrder(DecisionLetter.COORDINATOR_GRANTED, DecisionLetter.COORDINATOR_REFUSED);
    }

    @Test
    void ofAnAdultNobodyDecidesAChildCoordinator() {
        assertThat(refusalsOf(Proposal.aboutAnAdult().deciding(CHILD_COORDINATOR, DECLINED_BY_PERSON)))
                .containsExactly(new DecisionRefusal.SchemeNotInQuestion(CHILD_COORDINATOR));
    }

    @ParameterizedTest
    @EnumSource(
            value = Scheme.class,
            names = {"COORDINATOR", "INDIVIDUAL_PLAN"})
    void everySchemeInQuestionIsAnswered(Scheme scheme) {
        assertThat(refusalsOf(Proposal.aboutAnAdult().silentOn(scheme)))
                .containsExactly(new DecisionRefusal.OutcomeMissing(scheme));
    }

    // Too early, too late, not by this person.

    @Test
    void beforeAnAssessmentNothingIsDecidedAndEverythingMissingIsNamed() {
        DecisionAnswer answer = Proposal.aboutAnAdult()
                .ofANeed(Need.ofAnAdult().nothingFound())
                .inState(CaseState.RECEIVED)
                .decided();

        assertThat(answer)
                .isInstanceOfSatisfying(
                        DecisionAnswer.NotReady.class,
                        notReady -> assertThat(notReady.missing())
                                .containsExactly(
                                        new Missing.Finding(NEED_IS_LONG_TERM),
                                        new Missing.Finding(SERVICES_ARE_COORDINATED)));
    }

    @Test
    void whatAGuideLeavesOpenIsJudgedBeforeItIsDecided() {
        DecisionAnswer answer = Proposal.aboutAnAdult()
                .ofANeed(Need.ofAnAdult().in("vefsn").lastingMonths(18))
                .decided();

        assertThat(answer)
                .isInstanceOfSatisfying(
                        DecisionAnswer.NotReady.class,
                        notReady -> assertThat(notReady.missing())
                                .containsExactly(new Missing.PersonsJudgement(NEED_IS_LONG_TERM)));
    }

    @Test
    void aChildOfTwelveIsHeardBeforeAnythingIsDecided() {
        Proposal proposal = Proposal.aboutAChild().ofANeed(Need.ofAChild().aged(12));

        assertThat(proposal.decided())
                .isInstanceOfSatisfying(
                        DecisionAnswer.NotReady.class,
                        notReady -> assertThat(notReady.missing()).containsExactly(new Missing.ChildsView()));
        assertThat(proposal.ofANeed(Need.ofAChild().aged(12).heard(ChildHearing.Way.TRIED))
                        .decided())
                .isInstanceOf(DecisionAnswer.Lawful.class);
    }

    @Test
    void aFamilyNobodyHasToldIsDecidedNothingAbout() {
        Proposal proposal = Proposal.aboutAChild().inState(CaseState.UNIDENTIFIED);

        assertThat(proposal.decided())
                .isInstanceOfSatisfying(
                        DecisionAnswer.NotReady.class,
                        notReady -> assertThat(notReady.refusals())
                                .containsExactly(new AssessmentRefusal.SubjectNotIdentified()));
    }

    @Test
    void whatIsDecidedIsDecidedOnce() {
        assertThat(Proposal.aboutAChild().inState(CaseState.DECIDED).decided())
                .isInstanceOfSatisfying(
                        DecisionAnswer.NotReady.class,
                        notReady -> assertThat(notReady.refusals())
                                .containsExactly(new AssessmentRefusal.CaseIsOver(CaseState.DECIDED)));
    }

    @ParameterizedTest
    @EnumSource(Ruling.class)
    void kinNeverDecideWhateverTheLeaderFinds(Ruling ruling) {
        Decider kin = new Decider("case-worker-1", new Impartiality(true, false), ruling);

        assertThat(Proposal.aboutAChild().by(kin).decided())
                .isEqualTo(new DecisionAnswer.PersonMayNot(NotImpartial.KIN));
    }

    @Test
    void whoReportedTheNeedDecidesOnlyAfterTheLeaderHasAssessedIt() {
        Impartiality reported = new Impartiality(false, true);

        assertThat(Proposal.aboutAChild().by(reported).decided())
                .isEqualTo(new DecisionAnswer.PersonMayNot(NotImpartial.REPORTED_THE_NEED));
        assertThat(Proposal.aboutAChild()
                        .by(new Decider("case-worker-1", reported, Ruling.MAY_NOT_DECIDE))
                        .decided())
                .isEqualTo(new DecisionAnswer.PersonMayNot(NotImpartial.RULED_OUT));
        assertThat(Proposal.aboutAChild()
                        .by(new Decider("case-worker-1", reported, Ruling.MAY_DECIDE))
                        .decided())
                .isInstanceOf(DecisionAnswer.Lawful.class);
    }

    @Test
    void whoTheLeaderHasRuledOutDoesNotDecide() {
        Decider doubted = new Decider("case-worker-1", new Impartiality(false, false), Ruling.MAY_NOT_DECIDE);

        assertThat(Proposal.aboutAChild().by(doubted).decided())
                .isEqualTo(new DecisionAnswer.PersonMayNot(NotImpartial.RULED_OUT));
    }

    // Four eyes.

    @Test
    void whereTwoMustAgreeOneDoesNotDecide() {
        assertThat(Proposal.aboutAChild().whereTwoMustAgree().decided()).isEqualTo(new DecisionAnswer.AwaitsApproval());
    }

    @Test
    void whatIsNotLawfulIsNotSubmittedEither() {
        assertThat(refusalsOf(Proposal.aboutAChild().withoutContact().whereTwoMustAgree()))
                .containsExactly(new DecisionRefusal.ContactMissing());
    }

    @Test
    void anotherPersonsApprovalMakesTheDecision() {
        assertThat(approved(approver("leader-1"), true, null)).isInstanceOf(DecisionAnswer.Lawful.class);
        assertThat(approved(approver("case-worker-2"), false, "leader-1")).isInstanceOf(DecisionAnswer.Lawful.class);
    }

    @Test
    void theWriterDoesNotApprove() {
        assertThat(approved(approver("case-worker-1"), true, null)).isEqualTo(new DecisionAnswer.ApprovedByItsWriter());
    }

    @Test
    void whoIsNotTheLeaderSaysWhosePlaceTheyTake() {
        assertThat(approved(approver("case-worker-2"), false, " "))
                .isEqualTo(new DecisionAnswer.Unlawful(List.of(new DecisionRefusal.ApproverNotAuthorised())));
    }

    @Test
    void kinDoNotApproveEither() {
        assertThat(approved(new Decider("leader-1", new Impartiality(true, false), null), true, null))
                .isEqualTo(new DecisionAnswer.PersonMayNot(NotImpartial.KIN));
    }

    private static Decider approver(String id) {
        return new Decider(id, new Impartiality(false, false), null);
    }

    private static DecisionAnswer approved(Decider by, boolean isLeader, String standsInFor) {
        return Proposal.aboutAChild()
                .whereTwoMustAgree()
                .approvedBy(new Approval(by, isLeader, standsInFor))
                .decided();
    }

    // Dismissed, declined, taken up.

    @Test
    void aDismissalAsksNoCriterionAndGivesItsReasonsAndAppeal() {
        Proposal dismissed = Proposal.about(Need.ofAnAdult().nothingFound())
                .inState(CaseState.RECEIVED)
                .dismissing(COORDINATOR, "Du bur i ein annan kommune.")
                .dismissing(INDIVIDUAL_PLAN, "Du bur i ein annan kommune.");

        assertThat(lettersOf(dismissed))
                .containsExactlyInAnyOrder(DecisionLetter.COORDINATOR_REFUSED, DecisionLetter.PLAN_REFUSED);
        assertThat(refusalsOf(dismissed.dismissing(COORDINATOR, " ")))
                .containsExactly(new DecisionRefusal.ReasonsMissing(COORDINATOR));
    }

    @Test
    void whatIsRefusedBesideADismissalIsAssessedAllTheSame() {
        Proposal proposal = Proposal.about(Need.ofAnAdult().nothingFound())
                .inState(CaseState.RECEIVED)
                .dismissing(COORDINATOR, "Du bur i ein annan kommune.")
                .refusing(INDIVIDUAL_PLAN);

        assertThat(proposal.decided()).isInstanceOf(DecisionAnswer.NotReady.class);
    }

    @Test
    void whoDeclinesEverythingIsAskedNothing() {
        Proposal proposal = Proposal.about(Need.ofAnAdult().nothingFound())
                .inState(CaseState.RECEIVED)
                .deciding(COORDINATOR, DECLINED_BY_PERSON)
                .deciding(INDIVIDUAL_PLAN, DECLINED_BY_PERSON);

        assertThat(lettersOf(proposal)).isEmpty();
    }

    @Test
    void f9APlanThatWasDeclinedIsTakenUpWithoutANewTest() {
        Proposal now = Proposal.about(Need.ofAnAdult())
                .deciding(INDIVIDUAL_PLAN, GRANTED)
                .takenUp(Map.of(COORDINATOR, GRANTED, INDIVIDUAL_PLAN, DECLINED_BY_PERSON));

        assertThat(lettersOf(now)).containsExactly(DecisionLetter.PLAN_GRANTED);
    }

    @Test
    void aChangedNeedIsAssessedAnew() {
        Proposal changed = Proposal.about(Need.ofAnAdult())
                .deciding(INDIVIDUAL_PLAN, GRANTED)
                .inState(CaseState.DECIDED)
                .after(new Background(
                        DecisionCause.takingUp(false),
                        Proposal.EARLIER,
                        Map.of(COORDINATOR, GRANTED, INDIVIDUAL_PLAN, DECLINED_BY_PERSON),
                        null));

        assertThat(refusalsOf(changed)).containsExactly(new DecisionRefusal.NeedHasChanged());
    }

    @Test
    void onlyWhatWasDeclinedCanBeTakenUp() {
        Proposal refused = Proposal.about(Need.ofAnAdult())
                .deciding(INDIVIDUAL_PLAN, GRANTED)
                .takenUp(Map.of(COORDINATOR, GRANTED, INDIVIDUAL_PLAN, REFUSED));

        assertThat(refusalsOf(refused)).containsExactly(new DecisionRefusal.NothingToTakeUp(INDIVIDUAL_PLAN));
    }

    @Test
    void aPlanIsNotTakenUpWithoutACoordinator() {
        Proposal alone = Proposal.about(Need.ofAnAdult())
                .deciding(INDIVIDUAL_PLAN, GRANTED)
                .takenUp(Map.of(COORDINATOR, DECLINED_BY_PERSON, INDIVIDUAL_PLAN, DECLINED_BY_PERSON));

        assertThat(refusalsOf(alone)).containsExactly(new DecisionRefusal.PlanWithoutCoordinator());
        assertThat(lettersOf(alone.deciding(COORDINATOR, GRANTED)))
                .containsExactlyInAnyOrder(DecisionLetter.COORDINATOR_GRANTED, DecisionLetter.PLAN_GRANTED);
    }

    @Test
    void aChildCoordinatorIsNotTakenUpAfterEighteen() {
        Need seventeen = Need.ofAChild().aged(17).heard(ChildHearing.Way.CHILDS_VIEW);
        DecisionFacts then = Proposal.about(seventeen)
                .deciding(CHILD_COORDINATOR, GRANTED)
                .takenUp(Map.of(CHILD_COORDINATOR, DECLINED_BY_PERSON))
                .facts();

        assertThat(DecisionRules.decide(then)).isInstanceOf(DecisionAnswer.Lawful.class);
        assertThat(DecisionRules.decide(decidedOn(then, then.decidedOn().plusYears(1))))
                .isEqualTo(
                        new DecisionAnswer.Unlawful(List.of(new DecisionRefusal.RightIsNotThere(CHILD_COORDINATOR))));
    }

    private static DecisionFacts decidedOn(DecisionFacts facts, LocalDate day) {
        return new DecisionFacts(
                day,
                facts.state(),
                facts.family(),
                facts.someoneCanBeTold(),
                facts.assessment(),
                facts.proposal(),
                facts.consents(),
                facts.terms(),
                facts.decider(),
                facts.approval(),
                facts.background(),
                facts.dispute());
    }

    // Changed and ended.

    @Test
    void whatWasGrantedIsNotTakenBackWithoutANotice() {
        Map<Scheme, Outcome> standing = Map.of(COORDINATOR, GRANTED, INDIVIDUAL_PLAN, GRANTED);
        Proposal ended = f12().after(new Background(DecisionCause.need(), Proposal.EARLIER, standing, null));

        assertThat(refusalsOf(ended))
                .containsExactlyInAnyOrder(
                        new DecisionRefusal.AdvanceNoticeMissing(COORDINATOR),
                        new DecisionRefusal.AdvanceNoticeMissing(INDIVIDUAL_PLAN));
    }

    @Test
    void nothingIsDecidedWhileThePartyMayStillComment() {
        Map<Scheme, Outcome> standing = Map.of(CHILD_COORDINATOR, GRANTED);

        assertThat(f12().changing(standing, Need.TODAY).decided())
                .isEqualTo(new DecisionAnswer.CommentsAreAwaited(Need.TODAY));
        assertThat(f12().changing(standing, Need.TODAY.minusDays(1)).decided())
                .isInstanceOf(DecisionAnswer.Lawful.class);
    }

    @Test
    void whoLosesACoordinatorIsToldInALetterOfItsOwnThoughNobodyApplied() {
        assertThat(lettersOf(f12().toAFamilyOnlyTold()
                        .changing(Map.of(CHILD_COORDINATOR, GRANTED), Need.TODAY.minusDays(1))))
                .contains(DecisionLetter.COORDINATOR_REFUSED, DecisionLetter.COORDINATED_WITHOUT_RIGHT);
    }

    // An appeal is answered.

    @Test
    void aReversalDecidesWhatItChangesAndTheRestStands() {
        assertThat(lettersOf(Proposal.about(Need.ofAnAdult())
                        .deciding(COORDINATOR, GRANTED)
                        .answeringAnAppeal(
                                Occasion.REVERSAL, Map.of(COORDINATOR, REFUSED, INDIVIDUAL_PLAN, DECLINED_BY_PERSON))))
                .containsExactly(DecisionLetter.COORDINATOR_AFTER_APPEAL);
    }

    @Test
    void aPlanDoesNotStayRefusedBesideACoordinatorThatIsGranted() {
        assertThat(refusalsOf(Proposal.about(Need.ofAnAdult())
                        .deciding(COORDINATOR, GRANTED)
                        .answeringAnAppeal(Occasion.REVERSAL, Map.of(COORDINATOR, REFUSED, INDIVIDUAL_PLAN, REFUSED))))
                .containsExactly(new DecisionRefusal.OutcomeMissing(INDIVIDUAL_PLAN));
    }

    @Test
    void theMunicipalityReversesOnlyToARightThatIsThereAndCarriesOutWhateverTheCountyGovernorSays() {
        Map<Scheme, Outcome> standing =
                Map.of(COORDINATOR, REFUSED, CHILD_COORDINATOR, REFUSED, INDIVIDUAL_PLAN, REFUSED);
        Proposal granted = Proposal.about(F12).deciding(COORDINATOR, GRANTED).deciding(INDIVIDUAL_PLAN, GRANTED);

        assertThat(refusalsOf(granted.answeringAnAppeal(Occasion.REVERSAL, standing)))
                .contains(new DecisionRefusal.RightIsNotThere(COORDINATOR));
        assertThat(lettersOf(granted.answeringAnAppeal(Occasion.SETTLEMENT, standing)))
                .containsExactlyInAnyOrder(DecisionLetter.COORDINATOR_AFTER_APPEAL, DecisionLetter.PLAN_AFTER_APPEAL);
    }

    @Test
    void whileAnAppealWaitsNothingElseIsDecidedOnTheNeed() {
        assertThat(Proposal.aboutAChild().inState(CaseState.UNDER_APPEAL).decided())
                .isInstanceOfSatisfying(
                        DecisionAnswer.NotReady.class,
                        notReady -> assertThat(notReady.refusals())
                                .containsExactly(new AssessmentRefusal.CaseIsOver(CaseState.UNDER_APPEAL)));
    }

    @Test
    void nothingIsTakenUpWhileAnotherDecisionIsPrepared() {
        Proposal now = Proposal.about(Need.ofAnAdult())
                .deciding(INDIVIDUAL_PLAN, GRANTED)
                .takenUp(Map.of(COORDINATOR, GRANTED, INDIVIDUAL_PLAN, DECLINED_BY_PERSON))
                .inState(CaseState.UNDER_ASSESSMENT);

        assertThat(refusalsOf(now)).containsExactly(new DecisionRefusal.CaseIsNotDecided(CaseState.UNDER_ASSESSMENT));
    }

    // Services that disagree.

    @Test
    void whileServicesDisagreeNobodyIsNamedAndAfterwardsTheOneTheMunicipalityChose() {
        assertThat(refusalsOf(f12().disputed(new Dispute(null))))
                .containsExactly(new DecisionRefusal.ServicesDisagree());
        assertThat(refusalsOf(f12().disputed(new Dispute("NAV"))))
                .containsExactly(new DecisionRefusal.AnotherServiceCoordinates());
        assertThat(f12().disputed(new Dispute("skulen")).decided()).isInstanceOf(DecisionAnswer.Lawful.class);
    }

    @Test
    void aDecisionNobodyCanBeToldOfIsNotMade() {
        assertThat(refusalsOf(Proposal.aboutAChild().toNobody())).containsExactly(new DecisionRefusal.NobodyToTell());
    }

    @Test
    void allThatTheLawDoesNotAllowIsToldAtOnce() {
        assertThat(refusalsOf(
                        Proposal.aboutAChild().withoutChoice().withoutContact().silentOn(INDIVIDUAL_PLAN)))
                .containsExactlyInAnyOrder(
                        new DecisionRefusal.FamilyHasNotChosen(),
                        new DecisionRefusal.ContactMissing(),
                        new DecisionRefusal.OutcomeMissing(INDIVIDUAL_PLAN));
    }

    private static Set<DecisionLetter> lettersOf(Proposal proposal) {
        DecisionAnswer answer = proposal.decided();
        assertThat(answer).isInstanceOf(DecisionAnswer.Lawful.class);
        return ((DecisionAnswer.Lawful) answer).letters();
    }

    private static List<DecisionRefusal> refusalsOf(Proposal proposal) {
        DecisionAnswer answer = proposal.decided();
        assertThat(answer).isInstanceOf(DecisionAnswer.Unlawful.class);
        return ((DecisionAnswer.Unlawful) answer).refusals();
    }
}
