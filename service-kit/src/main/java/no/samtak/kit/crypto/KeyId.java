package no.samtak.kit.crypto;

/** Which key of the ring made a ciphertext or a hash. Random, not secret; printed in decimal, as Tink's tools do. */
public record KeyId(int value) {

    @Override
    public String toString() {
        return Integer.toUnsignedString(value);
    }
}
