package no.samtak.kit.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All keys of one kind: a Tink keyset, of which one key is primary and any number active. */
final class Keys {

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeyKind kind;
    private final KeysetHandle keyset;

    private Keys(KeyKind kind, KeysetHandle keyset) {
        this.kind = kind;
        this.keyset = keyset;
    }

    static Keys generate(KeyKind kind) {
        try {
            return new Keys(kind, KeysetHandle.generateNew(kind.algorithm()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot make keys for " + kind.algorithm() + ".", e);
        }
    }

    static Keys read(KeyKind kind, String json) {
        var keys = new Keys(kind, parsed(kind, json));
        keys.refuseKeysOfAnotherKind();
        keys.refuseAnInactivePrimary();
        return keys;
    }

    private static KeysetHandle parsed(KeyKind kind, String json) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException | RuntimeException e) {
            // Without the cause: a parser may quote what it stumbles over, and here that is key material.
            throw new KeyRingInvalid(kind + " are not a usable Tink keyset.");
        }
    }

    /** Another algorithm, or keys that leave no id in the ciphertext, would go unnoticed until a renewal of keys. */
    private void refuseKeysOfAnotherKind() {
        var strange = entries()
                .filter(entry -> !entry.getKey().getParameters().equals(kind.algorithm()))
                .map(entry -> new KeyId(entry.getId()))
                .toList();
        if (!strange.isEmpty()) {
            throw new KeyRingInvalid(kind + ": the keys " + strange + " are not for " + kind.algorithm() + ".");
        }
    }

    private void refuseAnInactivePrimary() {
        if (entries().noneMatch(entry -> entry.isPrimary() && isActive(entry))) {
            throw new KeyRingInvalid(kind + ": the primary key is not enabled.");
        }
    }

    String toJson() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A Tink keyset could not be written as JSON.", e);
        }
    }

    Keys withStandby() {
        try {
            var standby =
                    KeysetHandle.generateEntryFromParameters(kind.algorithm()).withRandomId();
            return new Keys(
                    kind, KeysetHandle.newBuilder(keyset).addEntry(standby).build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be added to a Tink keyset.", e);
        }
    }

    Keys withNewestPrimary() {
        try {
            var builder = KeysetHandle.newBuilder(keyset);
            builder.getAt(builder.size() - 1).makePrimary();
            return new Keys(kind, builder.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The newest key of a Tink keyset could not be made its primary.", e);
        }
    }

    <P> P primitive(Class<P> primitive) {
        try {
            return keyset.getPrimitive(RegistryConfiguration.get(), primitive);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of a checked key ring cannot be used.", e);
        }
    }

    KeyId primary() {
        return new KeyId(keyset.getPrimary().getId());
    }

    List<KeyId> active() {
        return entries()
                .filter(Keys::isActive)
                .map(entry -> new KeyId(entry.getId()))
                .toList();
    }

    private Stream<KeysetHandle.Entry> entries() {
        return IntStream.range(0, keyset.size()).mapToObj(keyset::getAt);
    }

    private static boolean isActive(KeysetHandle.Entry entry) {
        return entry.getStatus() == KeyStatus.ENABLED;
    }
}
