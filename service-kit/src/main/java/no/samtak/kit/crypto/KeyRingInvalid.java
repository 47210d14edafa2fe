package no.samtak.kit.crypto;

/** A key ring that cannot be used. The message says what is wrong with it and never repeats any of its text. */
public final class KeyRingInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyRingInvalid(String message) {
        super(message);
    }
}
