package no.samtak.kit.crypto;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives a service its keys, from the file {@code samtak.key-ring-file} or, in Base64, from {@code samtak.key-ring}. */
@Singleton
final class ServiceKeys {

    @Produces
    @Singleton
    KeyRing keyRing(
            @ConfigProperty(name = "samtak.key-ring-file") Optional<Path> file,
            @ConfigProperty(name = "samtak.key-ring") Optional<String> base64) {
        return file.map(KeyRing::readFile)
                .or(() -> base64.map(KeyRing::readBase64))
                .orElseThrow(() -> new KeyRingInvalid("Set samtak.key-ring-file or samtak.key-ring."));
    }

    @Produces
    @Singleton
    ColumnCipher columnCipher(KeyRing keys) {
        return new ColumnCipher(keys);
    }

    @Produces
    @Singleton
    KeyedHash keyedHash(KeyRing keys) {
        return new KeyedHash(keys);
    }
}
