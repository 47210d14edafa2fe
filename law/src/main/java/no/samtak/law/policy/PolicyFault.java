package no.samtak.law.policy;

/**
 * One thing wrong with one policy file.
 *
 * @param line counted from 1
 * @param message what is wrong and what to do about it
 */
public record PolicyFault(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
