package no.samtak.notification.deadline.domain;

import static no.samtak.notification.deadline.domain.DeadlineEvent.DAY_PASSED;
import static no.samtak.notification.deadline.domain.DeadlineEvent.REANNOUNCED;
import static no.samtak.notification.deadline.domain.DeadlineEvent.RELEASE_HOUR_CAME;
import static no.samtak.notification.deadline.domain.DeadlineEvent.SEND_BY_CAME;
import static no.samtak.notification.deadline.domain.DeadlineEvent.VOIDED;
import static no.samtak.notification.deadline.domain.DeadlineEvent.WARNING_CAME;
import static no.samtak.notification.deadline.domain.DeadlineState.ACTING;
import static no.samtak.notification.deadline.domain.DeadlineState.MET;
import static no.samtak.notification.deadline.domain.DeadlineState.MISSED;
import static no.samtak.notification.deadline.domain.DeadlineState.PENDING;
import static no.samtak.notification.deadline.domain.DeadlineState.VOID;
import static no.samtak.notification.deadline.domain.DeadlineState.WARNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineStateTest {

    /** Written down once more, move by move, so that no edge comes or goes unnoticed. */
    private static final Map<DeadlineState, Map<DeadlineEvent, DeadlineState>> EXPECTED = Map.of(
            PENDING,
            Map.of(
                    REANNOUNCED,
                    PENDING,
                    WARNING_CAME,
                    WARNED,
                    SEND_BY_CAME,
                    ACTING,
                    DeadlineEvent.MET,
                    MET,
                    VOIDED,
                    VOID),
            WARNED,
            Map.of(
                    REANNOUNCED,
                    PENDING,
                    WARNING_CAME,
                    WARNED,
                    SEND_BY_CAME,
                    ACTING,
                    DeadlineEvent.MET,
                    MET,
                    VOIDED,
                    VOID),
            ACTING,
            Map.of(
                    REANNOUNCED,
                    PENDING,
                    RELEASE_HOUR_CAME,
                    ACTING,
                    DAY_PASSED,
                    MISSED,
                    DeadlineEvent.MET,
                    MET,
                    VOIDED,
                    VOID),
            MISSED,
            Map.of(REANNOUNCED, PENDING, DeadlineEvent.MET, MET, VOIDED, VOID),
            MET,
            Map.of(REANNOUNCED, PENDING),
            VOID,
            Map.of(REANNOUNCED, PENDING));

    @ParameterizedTest
    @EnumSource
    void everyStateAnswersEveryEventAsWrittenDown(DeadlineState state) {
        for (DeadlineEvent event : DeadlineEvent.values()) {
            assertThat(state.after(event))
                    .as("%s after %s", state, event)
                    .isEqualTo(Optional.ofNullable(EXPECTED.get(state).get(event)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void exactlyWhatIsMetOrVoidIsWatchedNoMore(DeadlineState state) {
        assertThat(state.isOpen()).isEqualTo(state != MET && state != VOID);
    }
}
