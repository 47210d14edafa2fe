package no.samtak.local.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.samtak.local.part.PartName;

/**
 * The death of one part in the middle of a chapter.
 *
 * @param onRequest with which of the chapter's requests it comes, counted from 1; at the latest when the chapter ends and
 *     the next begins
 * @param delay after the request has been sent; zero is before it is sent, between two steps
 * @param darkness how long the part is away before it is started again
 */
record Strike(PartName part, int onRequest, Duration delay, Duration darkness) {
    /** What must survive: everything but the identity provider, which is not ours. */
    private static final List<PartName> MORTAL = List.of(
            PartName.REFERRAL,
            PartName.COORDINATOR,
            PartName.PLAN,
            PartName.NOTIFICATION,
            PartName.POSTGRESQL,
            PartName.KAFKA);

    private static final int LATEST_REQUEST = 4;
    private static final int SHORT_DELAY_MILLIS = 40;
    private static final int LONG_DELAY_MILLIS = 2_500;
    private static final int LONGEST_DARKNESS_MILLIS = 2_000;

    /**
     * So many strikes, one in each of as many chapters; no part dies twice before all have died once. The same seed plans
     * the same.
     *
     * @return by the chapter's number, from 0
     */
    static Map<Integer, Strike> plan(long seed, int chapters, int strikes) {
        var random = new Random(seed);
        List<PartName> parts = new ArrayList<>(MORTAL);
        Collections.shuffle(parts, random);
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, chapters).boxed().toList());
        Collections.shuffle(numbers, random);
        Map<Integer, Strike> plan = new TreeMap<>();
        for (int number : numbers.subList(0, Math.min(strikes, chapters))) {
            PartName part = parts.get(plan.size() % parts.size());
            plan.put(number, new Strike(part, 1 + random.nextInt(LATEST_REQUEST), delay(random), darkness(random)));
        }
        return plan;
    }

    boolean isBetweenTwoSteps() {
        return delay.isZero();
    }

    @Override
    public String toString() {
        return part.label()
                + (isBetweenTwoSteps()
                        ? " before request " + onRequest
                        : " " + delay.toMillis() + " ms into request " + onRequest)
                + ", away for " + darkness.toMillis() + " ms";
    }

    /** Between two steps, while a request is under way, or in what it sets going. */
    private static Duration delay(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofMillis(1 + random.nextInt(SHORT_DELAY_MILLIS));
            default -> Duration.ofMillis(1 + random.nextInt(LONG_DELAY_MILLIS));
        };
    }

    private static Duration darkness(Random random) {
        return Duration.ofMillis(random.nextInt(LONGEST_DARKNESS_MILLIS));
    }
}
