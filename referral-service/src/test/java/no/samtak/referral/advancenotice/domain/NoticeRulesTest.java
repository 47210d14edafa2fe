package no.samtak.referral.advancenotice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R19. */
class NoticeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 5);
    private static final LocalDate IN_THREE_WEEKS = LocalDate.of(2027, 4, 26);
    private static final Set<Scheme> CHILD_COORDINATOR = Set.of(Scheme.CHILD_COORDINATOR);

    @Test
    void noticeIsGivenOfWhatWasGrantedWithTimeToComment() {
        assertThat(refusals(CaseState.DECIDED, CHILD_COORDINATOR, IN_THREE_WEEKS, IN_THREE_WEEKS.plusDays(1)))
                .isEmpty();
    }

    @Test
    void whatWasNeverGrantedIsNotChanged() {
        assertThat(refusals(CaseState.DECIDED, Set.of(Scheme.COORDINATOR), IN_THREE_WEEKS, IN_THREE_WEEKS.plusDays(1)))
                .containsExactly(new NoticeRefusal.NothingGranted(Scheme.COORDINATOR));
    }

    @Test
    void aReasonableTimeIsNoLessThanTwoWeeksAndNothingHoldsBefore() {
        assertThat(refusals(CaseState.DECIDED, CHILD_COORDINATOR, TODAY.plusDays(13), TODAY.plusDays(13)))
                .containsExactly(
                        new NoticeRefusal.TooLittleTime(TODAY.plusWeeks(2)),
                        new NoticeRefusal.EffectBeforeComments(TODAY.plusDays(13)));
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, names = "DECIDED", mode = EnumSource.Mode.EXCLUDE)
    void onlyADecidedCaseHasSomethingToChange(CaseState state) {
        assertThat(refusals(state, CHILD_COORDINATOR, IN_THREE_WEEKS, IN_THREE_WEEKS.plusDays(1)))
                .containsExactly(new NoticeRefusal.CaseIsNotDecided(state));
    }

    private static List<NoticeRefusal> refusals(
            CaseState state, Set<Scheme> schemes, LocalDate commentsBy, LocalDate effectFrom) {
        return NoticeRules.refusals(state, CHILD_COORDINATOR, schemes, commentsBy, effectFrom, TODAY);
    }
}
