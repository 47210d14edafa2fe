package no.samtak.notification.letter.domain;

import java.util.List;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.contracts.letter.MandatoryContent;

/** What came of making a letter. */
public sealed interface Preparation {

    /** It is made. */
    record Made(RenderedLetter file, LetterReceiver receiver) implements Preparation {}

    /** The order lacks what such a letter must contain; only another order helps. */
    record Incomplete(List<MandatoryContent> missing) implements Preparation {}

    /** Its owner did not hand out the order. */
    record OwnerSilent() implements Preparation {}

    /** The order could not be read, or the letter not be rendered. */
    record Failed() implements Preparation {}
}
