package no.samtak.kit.crypto;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this service, read once from the file that the operator mounts. */
@Singleton
class ConfiguredKeys {

    private final KeyRing keys;

    /** @param file a key ring as {@link KeyRing#generate()} writes it */
    ConfiguredKeys(@ConfigProperty(name = "samtak.key-ring-file") Path file) {
        this.keys = KeyRing.readFile(file);
    }

    @Produces
    @Singleton
    ColumnCipher cipher() {
        return new ColumnCipher(keys);
    }

    @Produces
    @Singleton
    KeyedHash hash() {
        return new KeyedHash(keys);
    }
}
