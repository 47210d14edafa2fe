package no.samtak.local.story;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import no.samtak.local.clock.OsloTime;
import no.samtak.local.part.SuiteProblem;

/** The chapters in the order they happen; each begins where the one before ended. */
public record Story(List<Chapter> chapters) {
    /** Legal time when the story begins: the Sunday on which the hospital reports. */
    public static final Instant BEGINNING = OsloTime.parse("2027-01-31T09:00");

    /** The whole story, as far as it is written. */
    public static final Story WHOLE = new Story(List.of(
            new TheHospitalReports(),
            new TheSchoolReports(),
            new TheReceiptsLeave(),
            new TheMonth(),
            new TheDecision(),
            new ThePeople(),
            new ThePlan(),
            new TheTimeline()));

    public Story {
        chapters = List.copyOf(chapters);
    }

    /** Plays all chapters and tells whether every step held; stops at the first that did not. */
    public boolean play(StoryContext context, PrintStream out) {
        if (chapters.isEmpty()) {
            out.println("The story has no chapters yet.");
            return false;
        }
        int number = 0;
        for (Chapter chapter : chapters) {
            number++;
            out.printf("%n%d. %s%n", number, chapter.title());
            try {
                chapter.play(context);
            } catch (StoryFailed | SuiteProblem | UncheckedIOException failure) {
                out.printf("%nThe story broke in chapter %d: %s%n", number, failure.getMessage());
                return false;
            }
        }
        out.printf("%nThe story held: %d of %d chapters.%n", number, chapters.size());
        return true;
    }
}
