package no.samtak.notification.webhook.client;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samtak.notification.webhook.domain.Call;
import no.samtak.notification.webhook.domain.Secret;

/**
 * The signature of a message, scheme v1: HMAC-SHA256 over its id, its time and its text.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks</a>
 */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** The value of {@code webhook-signature}: one signature for each secret that is good. */
    static String of(Call call) {
        return call.secrets().stream()
                .map(secret -> of(secret, call.messageId().toString(), call.epochSecond(), call.payload()))
                .collect(Collectors.joining(" "));
    }

    static String of(Secret secret, String messageId, long epochSecond, String payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            byte[] signed =
                    mac.doFinal((messageId + "." + epochSecond + "." + payload).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", missing);
        }
    }
}
