package no.samtak.notification.letter.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import no.samtak.contracts.letter.LetterOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a letter costs when the renderer is warm: all templates in turn, as many letters as {@code letters.count} says.
 * Counts the whole process, so the compiler and the collector too.
 */
@EnabledIfSystemProperty(named = "letters.count", matches = "\\d+")
class LetterCostTest {

    private static final int WARM_UP = 200;
    private static final long MOST_MILLIS = 80;
    private static final long MOST_GROWTH = 8L << 20;

    private final LetterRenderer renderer = new LetterRenderer();
    private final List<LetterOrder<?>> orders = renderer.templates("nes").stream()
            .<LetterOrder<?>>map(template -> MoreSampleLetters.specimen(template.id(), template.language()))
            .toList();

    @Test
    void aWarmLetterIsCheapAndLeavesNothingBehind() {
        int count = Integer.getInteger("letters.count");
        render(WARM_UP);
        long heapBefore = heap();
        long cpuBefore = cpuNanos();

        render(count);

        double millis = (cpuNanos() - cpuBefore) / 1e6 / count;
        long growth = heap() - heapBefore;
        System.out.printf(
                "%d letters: %.1f CPU ms each; heap %+d kB, %d MB in all%n", count, millis, growth >> 10, heap() >> 20);
        assertThat(millis).isLessThanOrEqualTo(MOST_MILLIS);
        assertThat(growth).isLessThanOrEqualTo(MOST_GROWTH);
    }

    private void render(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(renderer.render(orders.get(i % orders.size())).pages()).isPositive();
        }
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
