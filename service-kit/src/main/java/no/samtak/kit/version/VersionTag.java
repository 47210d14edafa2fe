package no.samtak.kit.version;

import jakarta.ws.rs.core.EntityTag;

/** The ETag of an aggregate: its version, in quotes. */
public final class VersionTag {

    private VersionTag() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }
}
