package no.samtak.kit.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** One RSA key pair with which every service of a test signs; a second one that nobody trusts. */
final class SisterKeys {

    private static final KeyPair TRUSTED = generate();

    private SisterKeys() {}

    static String privateKey() {
        return Base64.getEncoder().encodeToString(TRUSTED.getPrivate().getEncoded());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(TRUSTED.getPublic().getEncoded());
    }

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has RSA", missing);
        }
    }
}
