package no.samtak.notification.letter.render;

import java.util.List;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.MandatoryContent;

/** A letter was to be rendered although mandatory content is absent. Ask {@link LetterOrder#missing()} first. */
public final class LetterIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<MandatoryContent> missing;

    LetterIncomplete(LetterOrder<?> order, List<MandatoryContent> missing) {
        super("%s lacks %s".formatted(order, missing));
        this.missing = List.copyOf(missing);
    }

    /** What is absent. */
    public List<MandatoryContent> missing() {
        return missing;
    }
}
