package no.samtak.local.story;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import no.samtak.local.clock.ClockFile;
import no.samtak.local.part.Checkout;
import no.samtak.local.part.Municipalities;
import no.samtak.local.part.Ports;
import no.samtak.local.part.RunningSuite;
import no.samtak.local.part.SuiteFolder;

/** A fresh suite of real processes on free ports, with legal time at the story's beginning; it hears what is said. */
final class Stage implements AutoCloseable {
    private final Checkout checkout = new Checkout(Path.of("../.."));
    private final RunningSuite suite;
    private final Set<String> said = new ConcurrentSkipListSet<>();
    private final List<StoryContext> contexts = new ArrayList<>();

    Stage(Path folder) {
        var suiteFolder = new SuiteFolder(folder.resolve("suite"));
        suite = new RunningSuite(checkout, suiteFolder, Ports.free(), System.out);
        suiteFolder.create();
        var clock = new ClockFile(suiteFolder.clock());
        clock.create();
        clock.beginAt(Story.BEGINNING);
    }

    void open() {
        suite.start();
    }

    RunningSuite suite() {
        return suite;
    }

    /** What a story is played with. */
    StoryContext context(PrintStream out, Runnable beforeEachRequest) {
        var context = new StoryContext(suite, new Municipalities(checkout.policies(), Story.BEGINNING), out, body -> {
            said.add(body);
            beforeEachRequest.run();
        });
        contexts.add(context);
        return context;
    }

    /** Everything about people that the story has said by now, and all that stands in its files. */
    StoryPeople people() {
        return StoryPeople.of(checkout.storyFiles(), said);
    }

    @Override
    public void close() {
        contexts.forEach(StoryContext::close);
        suite.close();
    }

    static PrintStream on(OutputStream paper) {
        return new PrintStream(paper, true, StandardCharsets.UTF_8);
    }
}
