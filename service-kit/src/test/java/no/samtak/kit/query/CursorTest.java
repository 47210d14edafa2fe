package no.samtak.kit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import no.samtak.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID ID = UUID.fromString("01935a5e-0000-7000-8000-000000000001");
    private static final String CURSOR = Cursor.of(LocalDate.of(2027, 2, 28), ID);

    @Test
    void aCursorGivesItsKeysBackAndShowsThemToNobody() {
        assertThat(Cursor.keys(CURSOR)).containsExactly("2027-02-28", ID.toString());
        assertThat(CURSOR).matches("[A-Za-z0-9_-]+").doesNotContain("2027");
    }

    @Test
    void anAlteredCursorIsNone() {
        for (int at = 0; at < CURSOR.length(); at++) {
            String altered =
                    CURSOR.substring(0, at) + (CURSOR.charAt(at) == 'A' ? 'B' : 'A') + CURSOR.substring(at + 1);
            if (!java.util.Arrays.equals(
                    Base64.getUrlDecoder().decode(altered),
                    Base64.getUrlDecoder().decode(CURSOR))) {
                assertThatThrownBy(() -> Cursor.keys(altered)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!", "AAAA", "2027-02-28"})
    void whatIsNoCursorIsABadParameter(String nonsense) {
        var parameters = new QueryParameters();

        assertThat(parameters.<LocalDate>cursor("after", nonsense, keys -> LocalDate.parse(keys.getFirst())))
                .isNull();

        assertThatThrownBy(parameters::refuseFaults).isInstanceOf(ProblemException.class);
    }

    @Test
    void aCursorMadeUpByHandIsNone() {
        String madeUp = Base64.getUrlEncoder().encodeToString(("2027-02-28\n" + ID).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.keys(madeUp)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageIsNeverLargerThanTheLargest() {
        var parameters = new QueryParameters();

        assertThat(parameters.pageSize("limit", "1000000")).isEqualTo(parameters.pageSize("limit", "200"));
        assertThat(parameters.pageSize("limit", null)).isLessThan(200);
    }
}
