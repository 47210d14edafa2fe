package no.samtak.kit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnCipherTest {

    private static final UUID ROW = UUID.fromString("0199f0c2-0000-7000-8000-000000000001");
    private static final UUID OTHER_ROW = UUID.fromString("0199f0c2-0000-7000-8000-000000000002");
    private static final Cell CELL = new Cell("note", "body", ROW);

    private final KeyRing keys = KeyRing.read(KeyRing.generate());
    private final ColumnCipher cipher = new ColumnCipher(keys);

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Blåbærsyltetøy", "Čáhci ja giđđa", "{\"a\":null}"})
    void whatWasEncryptedIsReadAgain(String text) {
        assertThat(cipher.decryptText(cipher.encryptText(text, CELL), CELL)).isEqualTo(text);
    }

    @Test
    void theSameTextNeverLooksTheSameTwice() {
        assertThat(cipher.encryptText("same", CELL)).isNotEqualTo(cipher.encryptText("same", CELL));
    }

    @Test
    void theTextIsNotInTheCiphertext() {
        assertThat(new String(cipher.encryptText("Blåbær", CELL), UTF_8)).doesNotContain("Blåbær");
    }

    @Test
    void theCiphertextCarriesTheIdOfThePrimaryKey() {
        var ciphertext = ByteBuffer.wrap(cipher.encryptText("x", CELL));

        assertThat(ciphertext.get()).isEqualTo((byte) 1);
        assertThat(new KeyId(ciphertext.getInt())).isEqualTo(keys.primaryColumnKey());
    }

    @Test
    void aChangeOfAnyBitIsNoticed() {
        var ciphertext = cipher.encryptText("secret", CELL);

        IntStream.range(0, ciphertext.length * 8).forEach(bit -> {
            var tampered = ciphertext.clone();
            tampered[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> cipher.decrypt(tampered, CELL)).isInstanceOf(CellUnreadable.class);
        });
    }

    @Test
    void aCutOffValueIsNoticed() {
        var ciphertext = cipher.encryptText("secret", CELL);

        IntStream.range(0, ciphertext.length).forEach(size -> {
            var cut = Arrays.copyOf(ciphertext, size);
            assertThatThrownBy(() -> cipher.decrypt(cut, CELL)).isInstanceOf(CellUnreadable.class);
        });
    }

    @Test
    void twoRowsCannotSwapTheirValues() {
        var ciphertext = cipher.encryptText("mine", CELL);

        assertThatThrownBy(() -> cipher.decrypt(ciphertext, new Cell("note", "body", OTHER_ROW)))
                .isInstanceOf(CellUnreadable.class)
                .hasMessageContaining("note.body of row " + OTHER_ROW)
                .hasMessageContaining("another table, column or row");
    }

    @Test
    void aValueCannotMoveToAnotherColumnOrTable() {
        var ciphertext = cipher.encryptText("mine", CELL);

        assertThatThrownBy(() -> cipher.decrypt(ciphertext, new Cell("note", "title", ROW)))
                .isInstanceOf(CellUnreadable.class);
        assertThatThrownBy(() -> cipher.decrypt(ciphertext, new Cell("draft", "body", ROW)))
                .isInstanceOf(CellUnreadable.class);
    }

    @Test
    void theBorderBetweenTableAndColumnCounts() {
        var ciphertext = cipher.encryptText("mine", new Cell("ab", "c", ROW));

        assertThatThrownBy(() -> cipher.decrypt(ciphertext, new Cell("a", "bc", ROW)))
                .isInstanceOf(CellUnreadable.class);
    }

    @Test
    void aStrangersKeyOpensNothingAndIsNamed() {
        var ciphertext = cipher.encryptText("mine", CELL);
        var stranger = new ColumnCipher(KeyRing.read(KeyRing.generate()));

        assertThatThrownBy(() -> stranger.decrypt(ciphertext, CELL))
                .isInstanceOf(CellUnreadable.class)
                .hasMessageContaining("its key " + keys.primaryColumnKey() + " is not among the active column keys");
    }

    @Test
    void plainTextInTheColumnIsNotTakenForCiphertext() {
        assertThatThrownBy(() -> cipher.decrypt("{\"plain\":1}".getBytes(UTF_8), CELL))
                .isInstanceOf(CellUnreadable.class)
                .hasMessageContaining("was not written by ColumnCipher")
                .hasMessageNotContaining("plain");
    }

    @Test
    void oldRowsStayReadableThroughARenewalOfKeys() {
        var old = cipher.encryptText("old", CELL);
        var standby = keys.withStandbyKeys();
        var renewed = standby.withNewestKeysInUse();

        assertThat(new ColumnCipher(standby).decryptText(old, CELL)).isEqualTo("old");
        assertThat(new ColumnCipher(renewed).decryptText(old, CELL)).isEqualTo("old");
    }

    @Test
    void aProcessThatHasOnlyTakenTheFirstStepReadsRowsWrittenAfterTheSecond() {
        var standby = keys.withStandbyKeys();
        var written = new ColumnCipher(standby.withNewestKeysInUse()).encryptText("new", CELL);

        assertThat(new ColumnCipher(standby).decryptText(written, CELL)).isEqualTo("new");
    }

    @Test
    void aStandbyKeyIsNotYetWrittenWith() {
        var written = new ColumnCipher(keys.withStandbyKeys()).encryptText("x", CELL);

        assertThat(cipher.decryptText(written, CELL)).isEqualTo("x");
    }

    @Test
    void rowsUnderAFormerKeyAreFoundForReEncryption() {
        var old = cipher.encryptText("x", CELL);
        var renewed = new ColumnCipher(keys.withStandbyKeys().withNewestKeysInUse());

        assertThat(cipher.isUnderFormerKey(old, CELL)).isFalse();
        assertThat(renewed.isUnderFormerKey(old, CELL)).isTrue();
        assertThat(renewed.isUnderFormerKey(renewed.encryptText("x", CELL), CELL))
                .isFalse();
    }
}
