package no.samtak.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import no.samtak.local.faults.PowerCut;
import no.samtak.local.faults.Thunderstorm;
import no.samtak.local.part.PartName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story is told while parts of the suite are killed in the middle of its chapters, and nothing is lost and nothing
 * done twice. Which part, and when, is chosen by a seed: {@code -Dsamtak.test.seed=42} plays the same again. With {@code
 * -Dsamtak.test.size=large} there is a death in every chapter and every part dies; small, which is usual, has a few.
 */
class CrashIT {
    private static final int A_FEW = 3;

    @TempDir
    private Path folder;

    @Test
    void theStoryHoldsWhateverIsKilledInTheMiddleOfIt() throws Exception {
        long seed = Long.getLong("samtak.test.seed", new Random().nextInt(1_000_000));
        var told = new ByteArrayOutputStream();
        var paper = Stage.on(told);
        try (var stage = new Stage(folder);
                var storm = new Thunderstorm(seed, Story.WHOLE, strikes(), new PowerCut(stage.suite()), paper)) {
            stage.open();
            StoryContext context = stage.context(paper, storm::seesRequest);

            boolean held = storm.over(Story.WHOLE).play(context, paper);
            storm.passes();

            String story = "-Dsamtak.test.seed=" + seed + "\n" + told.toString(StandardCharsets.UTF_8);
            System.out.println(story);
            assertThat(held).as(story).isTrue();
            assertThatCode(new Truths(stage.suite(), context)::hold).as(story).doesNotThrowAnyException();
            var scan = new PersonalDataScan(stage.people());
            assertThat(scan.ofLogs(stage.suite().folder())).as(story).isEmpty();
            assertThat(scan.ofTopics(EveryRecord.on(stage.suite().ports().of(PartName.KAFKA))))
                    .as(story)
                    .isEmpty();
        }
    }

    private static int strikes() {
        return switch (System.getProperty("samtak.test.size", "small")) {
            case "small" -> A_FEW;
            case "large" -> Story.WHOLE.chapters().size();
            case String other -> throw new IllegalArgumentException("samtak.test.size is small or large, not " + other);
        };
    }
}
