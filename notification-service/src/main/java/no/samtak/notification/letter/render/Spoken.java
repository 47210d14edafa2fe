package no.samtak.notification.letter.render;

import java.util.Objects;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.LetterSubject;
import org.jspecify.annotations.Nullable;

/** How the people in a letter are spoken of, which depends on who reads it. */
record Spoken(LetterOrder<?> order, LetterWords words) {

    /** Whether the reader is the one it is about. */
    boolean toTheSubject() {
        return order.receiver().role().isTheSubject();
    }

    /** Whom the letter is about by name, whoever reads it; null when nobody is named. */
    @Nullable String subject() {
        var subject = order.concerns();
        if (subject == null) {
            return null;
        }
        return switch (subject.kind()) {
            case PERSON -> subject.name();
            case EXPECTED_CHILD -> words.get("expectedChild");
        };
    }

    /** As the one who acts. */
    String who() {
        return toTheSubject() ? words.get("you") : Objects.requireNonNull(subject());
    }

    /** As the one who gets something. */
    String whom() {
        return toTheSubject() ? words.get("youObject") : Objects.requireNonNull(subject());
    }

    /** Who holds a right. An expected child holds none yet, so then too it is the family that is spoken of. */
    String holder(boolean family) {
        return family || isExpected() ? words.get("family") : who();
    }

    /** Who holds a right, as the one who gets something. */
    String holderObject(boolean family) {
        return family || isExpected() ? words.get("family") : whom();
    }

    private boolean isExpected() {
        return order.concerns() != null && order.concerns().kind() == LetterSubject.Kind.EXPECTED_CHILD;
    }
}
