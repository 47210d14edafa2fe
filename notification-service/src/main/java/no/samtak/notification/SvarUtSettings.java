package no.samtak.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How to reach KS SvarUt. Durations are technical time. Secrets are files, so that none stands in a configuration. */
@ConfigMapping(prefix = "samtak.svarut")
public interface SvarUtSettings {

    /** Where SvarUt answers, without a version. */
    @WithDefault("https://svarut.ks.no/api")
    URI address();

    /** How long a call may take. SvarUt itself gives up after 15 minutes; who gives up before it does knows nothing. */
    @WithDefault("PT16M")
    Duration patience();

    /** How long it may take to connect. */
    @WithDefault("PT10S")
    Duration connectPatience();

    /** The municipalities that send by SvarUt, by their stable id; the letters of all others go to the local mailbox. */
    Map<String, Account> accounts();

    /** The account of one municipality. */
    interface Account {

        /** Which account letters are sent from (kontoId). */
        UUID accountId();

        /** Who we are to the KS Digital platform (IntegrasjonId). */
        UUID integrationId();

        /** The file with the password that goes with it (IntegrasjonPassord). */
        Path integrationPasswordFile();

        /** How to get an access token. */
        Maskinporten maskinporten();
    }

    /** How to get an access token for one municipality: a signed JWT grant (RFC 7523). */
    interface Maskinporten {

        /** Where tokens are given. */
        @WithDefault("https://maskinporten.no/token")
        URI tokenAddress();

        /** The audience of the grant. */
        @WithDefault("https://maskinporten.no/")
        String audience();

        /** The name of our registration at Maskinporten. */
        String clientId();

        /** Which of its keys signs. */
        String keyId();

        /** The file with that key: RSA, PKCS #8, PEM or bare base64. */
        Path keyFile();

        /** What the token opens. */
        @WithDefault("ks:fiks")
        String scope();

        /** The municipality's organisation number, where it has delegated the scope to a supplier. */
        Optional<String> consumerOrganisation();
    }
}
