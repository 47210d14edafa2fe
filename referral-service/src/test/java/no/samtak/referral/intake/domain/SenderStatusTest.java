package no.samtak.referral.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.MonthState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SenderStatusTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, RECEIVED",
        "UNIDENTIFIED, RECEIVED",
        "AWAITING_CONTACT, RECEIVED",
        "UNDER_ASSESSMENT, ACCEPTED",
        "READY_FOR_DECISION, ACCEPTED",
        "DECIDED, IN_PROGRESS"
    })
    void whileTheClockRunsTheSenderSeesHowFarItHasCome(CaseState state, SenderStatus status) {
        assertThat(seen(state, MonthState.RUNNING)).isEqualTo(status);
        assertThat(seen(state, MonthState.DELAY_LETTER_SENT)).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FORWARDED", "WITHDRAWN"})
    void whenTheClockHasStoppedTheSenderSeesTheSameWhateverTheAnswerWas(CaseState state) {
        assertThat(seen(state, MonthState.STOPPED)).isEqualTo(SenderStatus.COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void whoReportedPrivatelyHasAReceiptAndNothingMore(CaseState state) {
        for (MonthState month : MonthState.values()) {
            assertThat(Arrays.stream(SenderKind.values()).filter(sender -> !sender.isProfessional()))
                    .allSatisfy(sender -> assertThat(SenderStatus.of(sender, ReferralStanding.STANDS, state, month))
                            .isEqualTo(SenderStatus.RECEIVED));
        }
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void whatWasTakenBackOrHandedOnIsThatWhateverBecomesOfTheCase(CaseState state) {
        assertThat(SenderStatus.of(SenderKind.SCHOOL, ReferralStanding.CANCELLED, state, MonthState.RUNNING))
                .isEqualTo(SenderStatus.CANCELLED);
        assertThat(SenderStatus.of(SenderKind.SCHOOL, ReferralStanding.GUIDED, state, MonthState.RUNNING))
                .isEqualTo(SenderStatus.REJECTED);
    }

    @Test
    void theSenderSeesWhoseTurnItIs() {
        assertThat(SenderStatus.ACCEPTED.whoActs(ReferralStanding.STANDS)).isEqualTo(WhoActs.MUNICIPALITY);
        assertThat(SenderStatus.REJECTED.whoActs(ReferralStanding.FORWARDED)).isEqualTo(WhoActs.OTHER_BODY);
        assertThat(SenderStatus.REJECTED.whoActs(ReferralStanding.GUIDED)).isEqualTo(WhoActs.SENDER);
        assertThat(SenderStatus.COMPLETED.whoActs(ReferralStanding.STANDS)).isEqualTo(WhoActs.NOBODY);
    }

    @Test
    void noStatusTellsAnOutcome() {
        assertThat(SenderStatus.values())
                .extracting(Enum::name)
                .containsExactly("RECEIVED", "ACCEPTED", "REJECTED", "IN_PROGRESS", "COMPLETED", "CANCELLED");
    }

    private static SenderStatus seen(CaseState state, MonthState month) {
        return SenderStatus.of(SenderKind.HOSPITAL, ReferralStanding.STANDS, state, month);
    }
}
