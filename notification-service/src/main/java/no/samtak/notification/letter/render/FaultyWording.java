package no.samtak.notification.letter.render;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The municipalities' own wording cannot be used. Holds every fault of every file, so that all can be mended at once. */
public final class FaultyWording extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<WordingFault> faults;

    FaultyWording(List<WordingFault> faults) {
        super(faults.stream()
                .map(WordingFault::toString)
                .collect(joining(
                        "\n  ", "The municipalities' own wording cannot be used until this is mended:\n  ", "")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, by file and line. */
    public List<WordingFault> faults() {
        return faults;
    }
}
