package no.samtak.plan.plan.domain;

import static no.samtak.plan.plan.domain.PlanState.ACTIVE;
import static no.samtak.plan.plan.domain.PlanState.AWAITING_CONSENT;
import static no.samtak.plan.plan.domain.PlanState.CLOSED;
import static no.samtak.plan.plan.domain.PlanState.DRAFT;
import static no.samtak.plan.plan.domain.PlanState.FROZEN;
import static no.samtak.plan.plan.domain.PlanState.UNDER_REVISION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import no.samtak.plan.plan.domain.PlanState.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanStateTest {

    /** Written out again, so that an edge that comes or goes by accident is seen. */
    private static final Map<String, PlanState> EDGES = Map.ofEntries(
            Map.entry("DRAFT CONSENT_ASKED_FOR", AWAITING_CONSENT),
            Map.entry("DRAFT ACTIVATED", ACTIVE),
            Map.entry("DRAFT ENDED", CLOSED),
            Map.entry("AWAITING_CONSENT ACTIVATED", ACTIVE),
            Map.entry("AWAITING_CONSENT ENDED", CLOSED),
            Map.entry("ACTIVE REVISION_BEGUN", UNDER_REVISION),
            Map.entry("ACTIVE CONSENT_WITHDRAWN", FROZEN),
            Map.entry("ACTIVE ENDED", CLOSED),
            Map.entry("UNDER_REVISION ACTIVATED", ACTIVE),
            Map.entry("UNDER_REVISION CONSENT_WITHDRAWN", FROZEN),
            Map.entry("UNDER_REVISION ENDED", CLOSED),
            Map.entry("FROZEN CONSENT_RENEWED", UNDER_REVISION),
            Map.entry("FROZEN ENDED", CLOSED));

    static Stream<Arguments> everyStateAndMove() {
        return Arrays.stream(PlanState.values())
                .flatMap(state -> Arrays.stream(Move.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndMove")
    void aPlanMovesAlongItsTableAndNowhereElse(PlanState state, Move move) {
        assertThat(state.after(move).orElse(null)).isEqualTo(EDGES.get(state + " " + move));
    }

    @Test
    void whatIsInForceOrFrozenIsNotWrittenOver() {
        assertThat(Arrays.stream(PlanState.values()).filter(PlanState::isEditable))
                .containsExactly(DRAFT, AWAITING_CONSENT, UNDER_REVISION);
    }

    @Test
    void everyPlanButAClosedOneCountsAsThePersonsOnlyPlan() {
        assertThat(Arrays.stream(PlanState.values()).filter(state -> !state.isOpen()))
                .containsExactly(CLOSED);
    }
}
