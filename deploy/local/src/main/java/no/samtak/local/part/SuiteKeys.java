package no.samtak.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.samtak.kit.crypto.KeyRing;

/**
 * The secrets of one suite: for each service a key ring for its columns and a key pair to sign what it asks its
 * sisters. Made once and kept as long as the data that they protect.
 */
record SuiteKeys(Path folder) {
    private static final Set<PosixFilePermission> MINE_ALONE = PosixFilePermissions.fromString("rw-------");

    /** Makes the keys that are missing. */
    void create() {
        try {
            Files.createDirectories(folder);
            for (PartName service : PartName.services()) {
                if (!Files.exists(publicKey(service))) {
                    KeyPair pair = newPair();
                    write(keyRing(service), KeyRing.generate());
                    write(privateKey(service), base64(pair.getPrivate().getEncoded()));
                    // Last, so that a start that was killed here makes all three again.
                    write(publicKey(service), base64(pair.getPublic().getEncoded()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The keys cannot be written to " + folder, failure);
        }
    }

    /** What a service is told: its own secrets, and what its sisters' signatures are checked with. */
    Map<String, String> environmentOf(PartName service) {
        try {
            var environment = new HashMap<String, String>();
            environment.put("SAMTAK_KEY_RING_FILE", keyRing(service).toString());
            environment.put("SAMTAK_SERVICE_KEY", Files.readString(privateKey(service)));
            for (PartName sister : PartName.services()) {
                environment.put("SAMTAK_" + sister.name() + "_PUBLIC_KEY", Files.readString(publicKey(sister)));
            }
            return environment;
        } catch (IOException failure) {
            throw new UncheckedIOException("The keys cannot be read from " + folder, failure);
        }
    }

    private Path keyRing(PartName service) {
        return folder.resolve(service.key() + ".key-ring.json");
    }

    private Path privateKey(PartName service) {
        return folder.resolve(service.key() + ".private-key");
    }

    private Path publicKey(PartName service) {
        return folder.resolve(service.key() + ".public-key");
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has RSA", missing);
        }
    }

    private static void write(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(MINE_ALONE));
        Files.writeString(file, secret);
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
