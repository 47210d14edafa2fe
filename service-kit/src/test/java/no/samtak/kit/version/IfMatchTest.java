package no.samtak.kit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samtak.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "\"6\", \"7\"", "\"other\",\"7\""})
    void theVersionThatWasSeenMayBeChanged(String header) {
        assertThatCode(() -> IfMatch.of(header).demand(7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"70\"", "W/\"7\"", "\"\"", "\"other\"", "\"6\", W/\"7\""})
    void anyOtherVersionIsStale(String header) {
        assertThatThrownBy(() -> IfMatch.of(header).demand(7))
                .isInstanceOf(ProblemException.class)
                .hasMessage("VERSION_STALE");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void whoDoesNotSayWhatTheyHaveSeenChangesNothing(String header) {
        assertThatThrownBy(() -> IfMatch.of(header)).hasMessage("VERSION_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "\"7\" \"8\"", "\"7\",", "*, \"7\"", "w/\"7\""})
    void whatIsNoETagIsToldSo(String header) {
        assertThatThrownBy(() -> IfMatch.of(header)).hasMessage("PARAMETER_INVALID");
    }

    @Test
    void theTagOfAVersionIsStrong() {
        assertThat(VersionTag.of(7).isWeak()).isFalse();
        assertThat(VersionTag.of(7).getValue()).isEqualTo("7");
    }
}
