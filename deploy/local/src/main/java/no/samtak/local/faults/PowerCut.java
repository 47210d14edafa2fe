package no.samtak.local.faults;

import java.util.Arrays;
import no.samtak.local.part.Part;
import no.samtak.local.part.PartName;
import no.samtak.local.part.RunningSuite;

/** {@code kill -9} of parts of a running suite, and their return on what they had kept. */
public record PowerCut(RunningSuite suite) {
    /** Ends these parts at once, all of them before any is started again. */
    public void of(PartName... names) {
        Arrays.stream(names).map(suite::part).forEach(Part::kill);
    }

    /** Starts these parts again and returns when they answer. */
    public void isOverFor(PartName... names) {
        Arrays.stream(names).map(suite::part).forEach(Part::start);
    }
}
