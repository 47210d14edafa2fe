package no.samtak.notification.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void aNewSecretHas32BytesAndIsNeverPrinted() {
        var secret = Secret.random(RandomGenerator.getDefault());

        assertThat(Base64.getDecoder().decode(secret.text().substring("whsec_".length())))
                .hasSize(32);
        assertThat(secret.toString()).isEqualTo("Secret");
        assertThat(secret).isNotEqualTo(Secret.random(RandomGenerator.getDefault()));
        assertThatThrownBy(() -> new Secret("secret")).isInstanceOf(IllegalArgumentException.class);
    }
}
