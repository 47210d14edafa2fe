package no.samtak.law.language;

/** One text in both forms of written Norwegian. */
public record Text(String nb, String nn) {

    /** A text that reads the same in both forms. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(LanguageForm form) {
        return switch (form) {
            case NB -> nb;
            case NN -> nn;
        };
    }
}
