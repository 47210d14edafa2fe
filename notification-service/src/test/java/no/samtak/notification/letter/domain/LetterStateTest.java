package no.samtak.notification.letter.domain;

import static no.samtak.notification.letter.domain.LetterEvent.BROUGHT;
import static no.samtak.notification.letter.domain.LetterEvent.CAME_BACK;
import static no.samtak.notification.letter.domain.LetterEvent.GIVEN_UP;
import static no.samtak.notification.letter.domain.LetterEvent.HANDED_OVER;
import static no.samtak.notification.letter.domain.LetterEvent.HOLD_ENDED;
import static no.samtak.notification.letter.domain.LetterEvent.NO_LONGER_NEEDED;
import static no.samtak.notification.letter.domain.LetterEvent.OWNER_SAID_GO;
import static no.samtak.notification.letter.domain.LetterEvent.OWNER_SAID_VOID;
import static no.samtak.notification.letter.domain.LetterEvent.OWNER_STAYED_SILENT;
import static no.samtak.notification.letter.domain.LetterEvent.PROOF_CAME;
import static no.samtak.notification.letter.domain.LetterEvent.RENDERED;
import static no.samtak.notification.letter.domain.LetterEvent.REPLACED;
import static no.samtak.notification.letter.domain.LetterEvent.SENT_AGAIN;
import static no.samtak.notification.letter.domain.LetterEvent.UNRENDERABLE;
import static no.samtak.notification.letter.domain.LetterEvent.WAITS_FOR_PERSON;
import static no.samtak.notification.letter.domain.LetterState.DISPATCHED;
import static no.samtak.notification.letter.domain.LetterState.FAILED;
import static no.samtak.notification.letter.domain.LetterState.HELD;
import static no.samtak.notification.letter.domain.LetterState.ORDERED;
import static no.samtak.notification.letter.domain.LetterState.PREPARED;
import static no.samtak.notification.letter.domain.LetterState.PROVEN;
import static no.samtak.notification.letter.domain.LetterState.RELEASED;
import static no.samtak.notification.letter.domain.LetterState.VOID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterStateTest {

    /** Written down once more, move by move, so that no edge comes or goes unnoticed. */
    private static final Map<LetterState, Map<LetterEvent, LetterState>> EXPECTED = Map.of(
            ORDERED,
            Map.of(RENDERED, PREPARED, UNRENDERABLE, FAILED, REPLACED, VOID, NO_LONGER_NEEDED, VOID),
            PREPARED,
            Map.of(
                    OWNER_SAID_GO, RELEASED,
                    OWNER_STAYED_SILENT, RELEASED,
                    OWNER_SAID_VOID, VOID,
                    WAITS_FOR_PERSON, HELD,
                    BROUGHT, PROVEN,
                    REPLACED, VOID,
                    NO_LONGER_NEEDED, VOID),
            HELD,
            Map.of(HOLD_ENDED, PREPARED, BROUGHT, PROVEN, REPLACED, VOID, NO_LONGER_NEEDED, VOID),
            FAILED,
            Map.of(SENT_AGAIN, RELEASED, BROUGHT, PROVEN, GIVEN_UP, VOID, REPLACED, VOID, NO_LONGER_NEEDED, VOID),
            RELEASED,
            Map.of(HANDED_OVER, DISPATCHED, CAME_BACK, FAILED),
            DISPATCHED,
            Map.of(PROOF_CAME, PROVEN, CAME_BACK, FAILED),
            PROVEN,
            Map.of(CAME_BACK, FAILED),
            VOID,
            Map.of());

    @ParameterizedTest
    @EnumSource
    void everyStateAnswersEveryEventAsWrittenDown(LetterState state) {
        for (LetterEvent event : LetterEvent.values()) {
            assertThat(state.after(event))
                    .as("%s after %s", state, event)
                    .isEqualTo(Optional.ofNullable(EXPECTED.get(state).get(event)));
        }
    }
}
