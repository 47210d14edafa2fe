package no.samtak.notification.webhook.client;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtak.notification.webhook.domain.Secret;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** The example that the libraries of the Standard Webhooks project are tested with. */
    @Test
    void aMessageIsSignedAsEverybodyElseWould() {
        var secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(Signature.of(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
