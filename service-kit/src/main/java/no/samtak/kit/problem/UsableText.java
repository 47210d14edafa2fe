package no.samtak.kit.problem;

/** What a database and a letter can hold. */
final class UsableText {

    private UsableText() {}

    /** Whether it is free of NUL, and of half of a character that is written in two. */
    static boolean is(String text) {
        return text.codePoints()
                .noneMatch(character -> character == 0
                        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE));
    }
}
