package no.samtak.referral.register.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import no.samtak.kit.crypto.HashScope;
import no.samtak.kit.crypto.KeyedHash;
import no.samtak.kit.tenant.CurrentTenant;

/** Which changes the population register has told of. Of their contents a keyed hash is kept, nothing else. */
@ApplicationScoped
public class RegisterChangeRepository implements PanacheRepositoryBase<RegisterChangeRow, RegisterChangeRow.Key> {

    /** A change told of before. */
    public record Known(boolean sameContent, boolean knownHere) {}

    private final KeyedHash hash;
    private final CurrentTenant tenant;

    RegisterChangeRepository(KeyedHash hash, CurrentTenant tenant) {
        this.hash = hash;
        this.tenant = tenant;
    }

    /** Until the end of the transaction, nobody else takes in a change under this id. */
    public void lock(String changeId) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1)) is null")
                .setParameter(1, tenant.get().id() + " " + changeId)
                .getSingleResult();
    }

    public Optional<Known> find(String changeId, String content) {
        return findByIdOptional(new RegisterChangeRow.Key(tenant.get().id(), changeId))
                .map(row -> new Known(isHashOf(content, row.contentHash), row.knownHere));
    }

    public void add(String changeId, String content, boolean knownHere, Instant at) {
        RegisterChangeRow row = new RegisterChangeRow();
        row.municipality = tenant.get().id();
        row.changeId = changeId;
        row.contentHash = hash.toStore(content, scope());
        row.knownHere = knownHere;
        row.recordedAt = at;
        persist(row);
    }

    private boolean isHashOf(String content, byte[] kept) {
        return hash.toFind(content, scope()).stream().anyMatch(possible -> Arrays.equals(possible, kept));
    }

    private HashScope scope() {
        return new HashScope("register_change.content", tenant.get().id());
    }
}
