package no.samtak.referral.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.law.policy.ServiceKind;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseState.Move;
import no.samtak.referral.casework.domain.FamilyContact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When a case may be assessed, and where that takes it. */
class AssessmentMovesTest {

    private static final Assessment COMPLETE = Need.ofAChild().assessed();
    private static final Assessment INCOMPLETE = Need.ofAChild().nothingFound().assessed();

    @Test
    void aSubjectNobodyHasIdentifiedIsNotAssessed() {
        assertThat(AssessmentRules.refusals(CaseState.UNIDENTIFIED, FamilyContact.TOLD))
                .containsExactly(new AssessmentRefusal.SubjectNotIdentified());
    }

    @ParameterizedTest
    @EnumSource(FamilyContact.class)
    void onlyAFamilyThatAppliedOrWasToldIsAssessed(FamilyContact family) {
        List<AssessmentRefusal> refusals = AssessmentRules.refusals(CaseState.RECEIVED, family);

        switch (family) {
            case APPLIED, TOLD -> assertThat(refusals).isEmpty();
            case NOT_TOLD, DECLINED -> assertThat(refusals).containsExactly(new AssessmentRefusal.FamilyNotTold());
        }
    }

    @Test
    void bothReasonsAreToldAtOnce() {
        assertThat(AssessmentRules.refusals(CaseState.UNIDENTIFIED, FamilyContact.NOT_TOLD))
                .containsExactly(new AssessmentRefusal.SubjectNotIdentified(), new AssessmentRefusal.FamilyNotTold());
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"DECIDED", "DECLINED"})
    void aCaseThatIsOverIsNotAssessed(CaseState state) {
        assertThat(AssessmentRules.refusals(state, FamilyContact.TOLD))
                .containsExactly(new AssessmentRefusal.CaseIsOver(state));
    }

    static Stream<Arguments> moves() {
        return Stream.of(
                Arguments.of(CaseState.RECEIVED, INCOMPLETE, List.of(Move.ASSESSMENT_BEGUN)),
                Arguments.of(CaseState.RECEIVED, COMPLETE, List.of(Move.ASSESSMENT_BEGUN, Move.ASSESSMENT_COMPLETED)),
                Arguments.of(CaseState.UNDER_ASSESSMENT, INCOMPLETE, List.of()),
                Arguments.of(CaseState.UNDER_ASSESSMENT, COMPLETE, List.of(Move.ASSESSMENT_COMPLETED)),
                Arguments.of(CaseState.READY_FOR_DECISION, INCOMPLETE, List.of(Move.ASSESSMENT_REOPENED)),
                Arguments.of(CaseState.READY_FOR_DECISION, COMPLETE, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moves")
    void anAssessmentTakesTheCaseAsFarAsItIsComplete(CaseState from, Assessment assessment, List<Move> expected) {
        assertThat(AssessmentRules.moves(from, assessment)).isEqualTo(expected);

        CaseState to = from;
        for (Move move : expected) {
            to = to.after(move).orElseThrow();
        }
        assertThat(to).isEqualTo(assessment.lacksNothing() ? CaseState.READY_FOR_DECISION : CaseState.UNDER_ASSESSMENT);
    }

    @Test
    void whatStandsAsItStoodKeepsItsFirstAuthor() {
        Findings first = Need.ofAChild().findings();
        Findings again = new Findings(
                first.duration().recordedAs(later(first.duration().recorded().text())),
                Need.services(true, true, ServiceKind.HOME_NURSING).recordedAs(later("Nytt.")),
                first.condition().recordedAs(later("Same kind, other words.")),
                null,
                List.of());

        Findings revised = again.revising(first);

        assertThat(revised.duration().recorded()).isEqualTo(first.duration().recorded());
        assertThat(revised.services().recorded().by()).isEqualTo("somebody-else");
        assertThat(revised.condition().recorded().by()).isEqualTo("somebody-else");
    }

    @Test
    void printedAFindingTellsNothingOfAnybodysLife() {
        assertThat(Need.ofAChild().findings().toString()).doesNotContain("Foreldra", "Fysioterapeuten");
    }

    private static Recorded later(String text) {
        return new Recorded(text, "somebody-else", Instant.parse("2027-02-25T09:00:00Z"));
    }
}
