package no.samtak.notification.chronicle.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import no.samtak.kit.crypto.HashScope;
import no.samtak.kit.crypto.KeyedHash;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.tenant.CurrentTenant;

/** A place in one municipality's feed, sealed: one that was altered, or given to another municipality, opens nothing. */
@ApplicationScoped
public class FeedCursor {

    private final KeyedHash hash;
    private final CurrentTenant tenant;

    FeedCursor(KeyedHash hash, CurrentTenant tenant) {
        this.hash = hash;
        this.tenant = tenant;
    }

    public String at(long number) {
        byte[] seal = hash.toStore(Long.toString(number), scope());
        return Cursor.of(number, Base64.getEncoder().encodeToString(seal));
    }

    /** @throws IllegalArgumentException for one that we have not given, or not to this municipality */
    public Long read(List<String> keys) {
        long number = Long.parseLong(keys.get(0));
        byte[] seal = Base64.getDecoder().decode(keys.get(1));
        if (hash.toFind(Long.toString(number), scope()).stream().noneMatch(own -> MessageDigest.isEqual(own, seal))) {
            throw new IllegalArgumentException("Not our seal");
        }
        return number;
    }

    private HashScope scope() {
        return new HashScope("chronicle.cursor", tenant.get().id());
    }
}
