package no.samtak.contracts.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers what is absent, in the order asked. */
final class Missing {

    private final List<MandatoryContent> absent = new ArrayList<>();

    void unless(boolean there, MandatoryContent content) {
        if (!there) {
            absent.add(content);
        }
    }

    void unlessPresent(@Nullable Object value, MandatoryContent content) {
        unless(value != null, content);
    }

    void unlessText(@Nullable String text, MandatoryContent content) {
        unless(text != null && !text.isBlank(), content);
    }

    void addAll(List<MandatoryContent> contents) {
        absent.addAll(contents);
    }

    List<MandatoryContent> toList() {
        return List.copyOf(absent);
    }

    List<MandatoryContent> except(Predicate<MandatoryContent> excused) {
        return absent.stream().filter(excused.negate()).toList();
    }
}
