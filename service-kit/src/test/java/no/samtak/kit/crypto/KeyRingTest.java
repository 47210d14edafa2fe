package no.samtak.kit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

    private static final Pattern SECRET = Pattern.compile("\"value\"\\s*:\\s*\"([^\"]+)\"");

    @Test
    void everyGeneratedRingIsAnother() {
        assertThat(KeyRing.generate()).isNotEqualTo(KeyRing.generate());
    }

    @Test
    void aRingSurvivesBeingWrittenAndRead() {
        var json = KeyRing.generate();

        assertThat(KeyRing.read(json).toJson()).isEqualTo(json);
    }

    @Test
    void aRingIsReadFromAFile(@TempDir Path folder) throws Exception {
        var json = KeyRing.generate();
        var file = Files.writeString(folder.resolve("keys.json"), json);

        assertThat(KeyRing.readFile(file).toJson()).isEqualTo(json);
    }

    @Test
    void aRingIsReadFromBase64AlsoWithLineBreaks() {
        var json = KeyRing.generate();
        var bytes = json.getBytes(UTF_8);

        assertThat(KeyRing.readBase64(Base64.getEncoder().encodeToString(bytes)).toJson())
                .isEqualTo(json);
        assertThat(KeyRing.readBase64(Base64.getMimeEncoder().encodeToString(bytes) + "\n")
                        .toJson())
                .isEqualTo(json);
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> KeyRing.readFile(folder.resolve("none.json")))
                .isInstanceOf(KeyRingInvalid.class)
                .hasMessageContaining("none.json")
                .hasMessageContaining("NoSuchFileException");
    }

    @Test
    void brokenBase64IsSaidSo() {
        assertThatThrownBy(() -> KeyRing.readBase64("abcde"))
                .isInstanceOf(KeyRingInvalid.class)
                .hasMessage("The key ring is not valid Base64.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "not json", "{\"columnKeys\": {\"primaryKeyId\": 1"})
    void textThatIsNotJsonIsSaidSo(String text) {
        assertThatThrownBy(() -> KeyRing.read(text))
                .isInstanceOf(KeyRingInvalid.class)
                .hasMessage("The key ring is not JSON.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"columnKeys\": 7}"})
    void aRingWithoutColumnKeysIsSaidSo(String text) {
        assertThatThrownBy(() -> KeyRing.read(text))
                .isInstanceOf(KeyRingInvalid.class)
                .hasMessageContaining("no \"columnKeys\"");
    }

    @Test
    void aRingWithoutHashKeysIsSaidSo() {
        var withoutHashKeys = KeyRing.generate().replace("hashKeys", "otherKeys");

        assertThatThrownBy(() -> KeyRing.read(withoutHashKeys))
                .isInstanceOf(KeyRingInvalid.class)
                .hasMessageContaining("no \"hashKeys\"");
    }

    @Test
    void keysOfTheWrongKindAreRefused() {
        var swapped = KeyRing.generate()
                .replace("columnKeys", "x")
                .replace("hashKeys", "columnKeys")
                .replace("\"x\"", "\"hashKeys\"");

        assertThatThrownBy(() -> KeyRing.read(swapped))
                .isInstanceOf(KeyRingInvalid.class)
                .hasMessageContaining("columnKeys");
    }

    @Test
    void columnKeysThatWouldLeaveNoIdInTheCiphertextAreRefused() {
        var raw = KeyRing.generate()
                .replaceFirst("\"outputPrefixType\"\\s*:\\s*\"TINK\"", "\"outputPrefixType\":\"RAW\"");

        assertThatThrownBy(() -> KeyRing.read(raw))
                .isInstanceOf(KeyRingInvalid.class)
                .hasMessageContaining("columnKeys")
                .hasMessageContaining("are not for");
    }

    @Test
    void aRingWhosePrimaryKeyIsDisabledIsRefused() {
        var disabled = KeyRing.generate().replace("ENABLED", "DISABLED");

        assertThatThrownBy(() -> KeyRing.read(disabled))
                .isInstanceOf(KeyRingInvalid.class)
                .hasMessage("The columnKeys of the key ring: the primary key is not enabled.");
    }

    @Test
    void noErrorAndNoStackTraceRepeatsAKey() {
        var json = KeyRing.generate();
        var secret = firstSecretOf(json);
        var damaged = json.replace(secret, secret.substring(0, 20) + "!!" + secret.substring(22));

        assertThatThrownBy(() -> KeyRing.read(damaged))
                .isInstanceOf(KeyRingInvalid.class)
                .hasNoCause()
                .hasMessageNotContaining(secret.substring(0, 20));
        assertThatThrownBy(() -> KeyRing.read(json + secret + json))
                .isInstanceOf(KeyRingInvalid.class)
                .hasNoCause()
                .hasMessageNotContaining(secret);
    }

    @Test
    void aPrintedRingNamesItsKeysAndShowsNoSecret() {
        var ring = KeyRing.read(KeyRing.generate()).withStandbyKeys();
        var printed = ring.toString();

        assertThat(printed).contains(ring.primaryColumnKey().toString());
        assertThat(SECRET.matcher(ring.toJson()).results().map(match -> match.group(1)))
                .hasSize(4)
                .noneMatch(printed::contains);
    }

    private static String firstSecretOf(String json) {
        var secret = SECRET.matcher(json);
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }
}
