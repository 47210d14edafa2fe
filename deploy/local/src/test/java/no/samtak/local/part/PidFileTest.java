package no.samtak.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    private Path folder;

    private PidFile file;

    @BeforeEach
    void create() {
        file = new PidFile(folder.resolve("part.pid"));
    }

    @Test
    void aLivingProcessIsFoundAgain() {
        file.write(ProcessHandle.current());

        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void aDeadProcessIsNotFound() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        file.write(process.toHandle());
        assertThat(file.process()).contains(process.toHandle());

        process.destroyForcibly().waitFor();

        assertThat(file.process()).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTakenForIt() throws Exception {
        ProcessHandle other = ProcessHandle.current();
        Instant began = other.info().startInstant().orElseThrow();
        Files.writeString(file.path(), other.pid() + "\n" + began.minus(Duration.ofHours(1)) + "\n");

        assertThat(file.process()).isEmpty();
    }

    @Test
    void aFileThatWasNeverFinishedNamesNoProcess() throws Exception {
        assertThat(file.process()).isEmpty();
        Files.writeString(file.path(), "");
        assertThat(file.process()).isEmpty();
        Files.writeString(file.path(), ProcessHandle.current().pid() + "\n");
        assertThat(file.process()).isEmpty();
    }
}
