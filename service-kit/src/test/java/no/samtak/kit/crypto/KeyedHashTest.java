package no.samtak.kit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    private static final HashScope SCOPE = new HashScope("book.word", "north");

    private final KeyRing keys = KeyRing.read(KeyRing.generate());
    private final KeyedHash hash = new KeyedHash(keys);

    @Test
    void theSameWordGivesTheSameHashInEveryProcessWithTheSameKeys() {
        var afterARestart = new KeyedHash(KeyRing.read(keys.toJson()));

        assertThat(afterARestart.toStore("blåbær", SCOPE)).isEqualTo(hash.toStore("blåbær", SCOPE));
    }

    @Test
    void otherKeysGiveOtherHashes() {
        var stranger = new KeyedHash(KeyRing.read(KeyRing.generate()));

        assertThat(contentOf(stranger.toStore("blåbær", SCOPE))).isNotEqualTo(contentOf(hash.toStore("blåbær", SCOPE)));
    }

    @Test
    void theHashIsNotAPlainSha256() throws Exception {
        var plain = MessageDigest.getInstance("SHA-256").digest("blåbær".getBytes(UTF_8));

        assertThat(contentOf(hash.toStore("blåbær", SCOPE))).isNotEqualTo(ByteBuffer.wrap(plain));
    }

    @Test
    void differentWordsGiveDifferentHashes() {
        var hashes = IntStream.range(0, 10_000)
                .mapToObj(number -> ByteBuffer.wrap(hash.toStore("word" + number, SCOPE)))
                .distinct();

        assertThat(hashes).hasSize(10_000);
    }

    @Test
    void aHashOfOneTenantFindsNothingInAnother() {
        assertThat(hash.toStore("blåbær", SCOPE))
                .isNotEqualTo(hash.toStore("blåbær", new HashScope("book.word", "south")));
    }

    @Test
    void aHashOfOnePurposeFindsNothingInAnother() {
        assertThat(hash.toStore("blåbær", SCOPE))
                .isNotEqualTo(hash.toStore("blåbær", new HashScope("book.title", "north")));
    }

    @Test
    void theBordersBetweenPurposeTenantAndWordCount() {
        assertThat(hash.toStore("c", new HashScope("a", "b")))
                .isNotEqualTo(hash.toStore("bc", new HashScope("a", "b")));
        assertThat(hash.toStore("c", new HashScope("ab", "x")))
                .isNotEqualTo(hash.toStore("c", new HashScope("a", "bx")));
    }

    @Test
    void aScopeWithoutPurposeOrTenantIsRefused() {
        assertThatThrownBy(() -> new HashScope(" ", "north")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HashScope("book.word", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowStoredBeforeARenewalIsFoundAfterIt() {
        var stored = hash.toStore("blåbær", SCOPE);
        var renewed = new KeyedHash(keys.withStandbyKeys().withNewestKeysInUse());

        assertThat(renewed.toFind("blåbær", SCOPE))
                .hasSize(2)
                .anySatisfy(candidate -> assertThat(candidate).isEqualTo(stored));
        assertThat(renewed.toFind("bringebær", SCOPE))
                .noneSatisfy(candidate -> assertThat(candidate).isEqualTo(stored));
    }

    @Test
    void aProcessThatHasOnlyTakenTheFirstStepFindsRowsStoredAfterTheSecond() {
        var standby = keys.withStandbyKeys();
        var stored = new KeyedHash(standby.withNewestKeysInUse()).toStore("blåbær", SCOPE);

        assertThat(new KeyedHash(standby).toFind("blåbær", SCOPE))
                .anySatisfy(candidate -> assertThat(candidate).isEqualTo(stored));
    }

    @Test
    void hashesUnderAFormerKeyAreFoundForRenewal() {
        var stored = hash.toStore("blåbær", SCOPE);
        var renewed = new KeyedHash(keys.withStandbyKeys().withNewestKeysInUse());

        assertThat(hash.isUnderFormerKey(stored)).isFalse();
        assertThat(renewed.isUnderFormerKey(stored)).isTrue();
        assertThat(renewed.isUnderFormerKey(renewed.toStore("blåbær", SCOPE))).isFalse();
    }

    private static ByteBuffer contentOf(byte[] stored) {
        return ByteBuffer.wrap(stored).position(Integer.BYTES).slice();
    }
}
