package no.samtak.notification.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.notification.CaseId;
import no.samtak.notification.letter.domain.ByHandRules.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ByHandRulesTest {

    private static final Instant MADE = Instant.parse("2027-02-19T06:00:00Z");
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void onlyALetterThatWaitsIsLetGo(LetterState state) {
        assertThat(ByHandRules.mayBeLetGo(letter(state, ReleaseRule.PERSON_ONLY, MADE)) == Verdict.ALLOWED)
                .isEqualTo(state == LetterState.PREPARED || state == LetterState.HELD);
    }

    @Test
    void whatNoChannelMayCarryIsNotLetGo() {
        assertThat(ByHandRules.mayBeLetGo(letter(LetterState.HELD, ReleaseRule.BY_HAND_ONLY, MADE)))
                .isEqualTo(Verdict.ONLY_BY_HAND);
    }

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void whatIsMadeAndWithNoChannelMayBeBroughtAlsoWhenItCameBack(LetterState state) {
        assertThat(ByHandRules.mayBeBrought(letter(state, ReleaseRule.OWNER_OR_SILENCE, MADE), NOW, NOW)
                        == Verdict.ALLOWED)
                .isEqualTo(state == LetterState.PREPARED || state == LetterState.HELD || state == LetterState.FAILED);
    }

    @Test
    void whatWasNeverMadeIsNotBrought() {
        assertThat(ByHandRules.mayBeBrought(letter(LetterState.FAILED, ReleaseRule.OWNER_ONLY, null), NOW, NOW))
                .isEqualTo(Verdict.NOT_NOW);
    }

    @Test
    void itIsBroughtNeitherInTheFutureNorBeforeItWasMade() {
        Letter held = letter(LetterState.HELD, ReleaseRule.BY_HAND_ONLY, MADE);

        assertThat(ByHandRules.mayBeBrought(held, NOW.plusSeconds(1), NOW)).isEqualTo(Verdict.NOT_THEN);
        assertThat(ByHandRules.mayBeBrought(held, MADE.minusSeconds(1), NOW)).isEqualTo(Verdict.NOT_THEN);
        assertThat(ByHandRules.mayBeBrought(held, MADE, NOW)).isEqualTo(Verdict.ALLOWED);
    }

    private static Letter letter(LetterState state, ReleaseRule rule, @Nullable Instant preparedAt) {
        return new Letter(
                new LetterId(UUID.randomUUID()),
                new LetterOrderId(UUID.randomUUID()),
                "referral",
                new CaseId(UUID.randomUUID()),
                LetterKind.L02,
                null,
                rule,
                state,
                List.of(),
                MADE,
                preparedAt,
                null,
                false,
                null,
                null);
    }
}
