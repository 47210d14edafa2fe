package no.samtak.notification.letter.render;

/**
 * One thing wrong with one municipality's own wording.
 *
 * @param line counted from 1
 * @param message which block, what is wrong and what to do about it
 */
public record WordingFault(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
