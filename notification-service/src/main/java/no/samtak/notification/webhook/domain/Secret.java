package no.samtak.notification.webhook.domain;

import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * A secret that a receiver knows us by, as the Standard Webhooks specification writes it: {@code whsec_} and base64.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks</a>
 */
public record Secret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int SIZE = 32;

    /** @throws IllegalArgumentException for a text that is no secret */
    public Secret {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("No secret");
        }
    }

    /** A new one. */
    public static Secret random(RandomGenerator random) {
        byte[] bytes = new byte[SIZE];
        random.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** What signs. */
    public byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Secret";
    }
}
