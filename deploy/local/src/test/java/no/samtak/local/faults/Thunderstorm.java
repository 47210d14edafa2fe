package no.samtak.local.faults;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.samtak.local.story.Chapter;
import no.samtak.local.story.Story;
import no.samtak.local.story.StoryContext;
import no.samtak.local.story.StoryFailed;

/** Lets the planned strikes fall while the story is played; it goes on meanwhile, and the dead come back. */
public final class Thunderstorm implements AutoCloseable {
    private final Map<Integer, Strike> plan;
    private final PowerCut powerCut;
    private final PrintStream out;
    private final ExecutorService sky = Executors.newVirtualThreadPerTaskExecutor();
    private Optional<Strike> next = Optional.empty();
    private Optional<Future<?>> fallen = Optional.empty();
    private int requests;

    /**
     * @param strikes how many chapters have one
     * @param out where each is told as it falls
     */
    public Thunderstorm(long seed, Story story, int strikes, PowerCut powerCut, PrintStream out) {
        this.plan = Strike.plan(seed, story.chapters().size(), strikes);
        this.powerCut = powerCut;
        this.out = out;
    }

    /** The same story, with its strikes. */
    public Story over(Story story) {
        List<Chapter> chapters = story.chapters();
        return new Story(IntStream.range(0, chapters.size())
                .mapToObj(number -> over(chapters.get(number), Optional.ofNullable(plan.get(number))))
                .toList());
    }

    /** A request of the story is about to be sent. */
    public void seesRequest() {
        requests++;
        next.filter(strike -> strike.onRequest() == requests).ifPresent(this::fall);
    }

    /** Waits until the dead are back; only one part is away at a time. */
    public void passes() {
        try {
            if (fallen.isPresent()) {
                fallen.get().get();
            }
        } catch (ExecutionException failure) {
            throw new StoryFailed("What was killed did not come back: " + failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("Interrupted.");
        }
        fallen = Optional.empty();
    }

    @Override
    public void close() {
        sky.close();
    }

    private Chapter over(Chapter chapter, Optional<Strike> strike) {
        return new Chapter() {
            @Override
            public String title() {
                return chapter.title();
            }

            @Override
            public void play(StoryContext story) {
                if (strike.isPresent()) {
                    passes();
                }
                next = strike;
                requests = 0;
                chapter.play(story);
                next.ifPresent(Thunderstorm.this::fall);
            }
        };
    }

    private void fall(Strike strike) {
        next = Optional.empty();
        out.printf("      kill -9: %s%n", strike);
        if (strike.isBetweenTwoSteps()) {
            powerCut.of(strike.part());
        }
        fallen = Optional.of(sky.submit(() -> {
            if (!strike.isBetweenTwoSteps()) {
                Thread.sleep(strike.delay());
                powerCut.of(strike.part());
            }
            Thread.sleep(strike.darkness());
            powerCut.isOverFor(strike.part());
            return null;
        }));
    }
}
