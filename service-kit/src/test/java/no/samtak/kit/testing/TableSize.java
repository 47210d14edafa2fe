package no.samtak.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How much of a table is sent. With {@code -Dsamtak.test.size=large}, as before a change lands, all of it; small, which is
 * usual, a sample, and always the same one. Nothing is drawn: what is left out follows from the names alone.
 */
enum TableSize {
    SMALL,
    LARGE;

    static TableSize asked() {
        return switch (System.getProperty("samtak.test.size", "small")) {
            case "small" -> SMALL;
            case "large" -> LARGE;
            case String other -> throw new IllegalArgumentException("samtak.test.size is small or large, not " + other);
        };
    }

    /** Small: so many of them, and of another operation other ones, so that together they send every kind. */
    <T> List<T> some(int many, Object operation, List<T> all) {
        if (this == LARGE || all.size() <= many) {
            return all;
        }
        int first = Math.floorMod(operation.toString().hashCode(), all.size());
        List<T> some = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            some.add(all.get((first + i) % all.size()));
        }
        return some;
    }

    /** Small: about one in so many, by what each is called; and the first, so that none is left without any. */
    <T> List<T> oneIn(int many, Object operation, List<T> all, Function<T, String> called) {
        if (this == LARGE) {
            return all;
        }
        return all.stream()
                .filter(one -> one.equals(all.getFirst())
                        || Math.floorMod((operation + called.apply(one)).hashCode(), many) == 0)
                .toList();
    }
}
