package no.samtak.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    private Path path;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private SuiteFolder folder;
    private Process left;

    @BeforeEach
    void leaveAProcess() throws Exception {
        folder = new SuiteFolder(path);
        folder.create();
        left = new ProcessBuilder("sleep", "120").start();
    }

    @AfterEach
    void end() {
        left.destroyForcibly();
    }

    @Test
    void whatAKilledSuiteLeftIsStopped() {
        folder.pidOf(PartName.KAFKA).write(left.toHandle());

        assertThat(stop()).isTrue();

        assertThat(left.isAlive()).isFalse();
        assertThat(folder.pidOf(PartName.KAFKA).path()).doesNotExist();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("stopping what an earlier suite left: kafka");
    }

    @Test
    void aStrangerWhoGotTheNumberLaterIsLeftAlone() throws Exception {
        Instant before = Instant.now().minus(Duration.ofHours(1));
        Files.writeString(folder.pidOf(PartName.KAFKA).path(), left.pid() + "\n" + before + "\n");

        assertThat(stop()).isFalse();

        assertThat(left.isAlive()).isTrue();
    }

    @Test
    void theSuiteThatMindsItsPartsIsStoppedFirst() {
        folder.suitePid().write(left.toHandle());
        assertThat(new Leftovers(folder).suite()).contains(left.toHandle());

        assertThat(stop()).isTrue();

        assertThat(left.isAlive()).isFalse();
        assertThat(new Leftovers(folder).suite()).isEmpty();
    }

    private boolean stop() {
        return new Leftovers(folder).stop(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
