package no.samtak.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class UsageTest {
    @Test
    void aProcessAndItsChildrenAreCountedTogether() throws Exception {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 60 & wait").start();
        try {
            var both = new Usage(parent.toHandle());
            while (parent.descendants().findAny().isEmpty()) {
                Thread.sleep(10);
            }
            ProcessHandle child = parent.descendants().findAny().orElseThrow();

            assertThat(both.kilobytes().orElseThrow())
                    .isGreaterThan(new Usage(child).kilobytes().orElseThrow());
        } finally {
            parent.descendants().forEach(ProcessHandle::destroyForcibly);
            parent.destroyForcibly();
        }
    }

    @Test
    void processorTimeOnlyGrows() {
        var me = new Usage(ProcessHandle.current());

        Duration before = me.processorTime();

        assertThat(before).isPositive();
        assertThat(me.processorTime()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void aProcessThatIsGoneUsesNothing() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        assertThat(new Usage(gone.toHandle()).kilobytes()).isEmpty();
        assertThat(new Usage(gone.toHandle()).processorTime()).isZero();
    }
}
