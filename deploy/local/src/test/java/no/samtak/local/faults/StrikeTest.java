package no.samtak.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import no.samtak.local.part.PartName;
import org.junit.jupiter.api.Test;

class StrikeTest {
    @Test
    void theSameSeedPlansTheSame() {
        assertThat(Strike.plan(7, 8, 8)).isEqualTo(Strike.plan(7, 8, 8)).isNotEqualTo(Strike.plan(8, 8, 8));
    }

    @Test
    void withAStrikeInEveryChapterNoPartButTheIdentityProviderIsSpared() {
        assertThat(LongStream.range(0, 50))
                .allSatisfy(seed -> assertThat(Strike.plan(seed, 8, 8).values())
                        .hasSize(8)
                        .extracting(Strike::part)
                        .contains(
                                PartName.REFERRAL,
                                PartName.COORDINATOR,
                                PartName.PLAN,
                                PartName.NOTIFICATION,
                                PartName.POSTGRESQL,
                                PartName.KAFKA)
                        .doesNotContain(PartName.IDENTITY_PROVIDER));
    }

    @Test
    void aFewStrikesKillAsManyParts() {
        assertThat(Strike.plan(1, 8, 3).values())
                .hasSize(3)
                .extracting(Strike::part)
                .doesNotHaveDuplicates();
    }
}
