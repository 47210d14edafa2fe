package no.samtak.referral.person.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.kit.crypto.HashScope;
import no.samtak.kit.crypto.KeyedHash;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonNumber;
import no.samtak.referral.person.domain.PersonRules;
import no.samtak.referral.person.domain.RegisteredPerson;

/** The one home of identity: encrypted in one piece, found by keyed hashes. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<PersonRow, UUID> {

    private final ColumnCipher cipher;
    private final KeyedHash hash;
    private final ObjectMapper json;
    private final CurrentTenant tenant;

    PersonRepository(ColumnCipher cipher, KeyedHash hash, ObjectMapper json, CurrentTenant tenant) {
        this.cipher = cipher;
        this.hash = hash;
        this.json = json;
        this.tenant = tenant;
    }

    public void add(RegisteredPerson person, Instant registeredAt) {
        PersonRow row = new PersonRow();
        row.personId = person.id().value();
        row.registeredAt = registeredAt;
        write(person, row);
        persist(row);
    }

    public void save(RegisteredPerson changed) {
        write(changed, findById(changed.id().value()));
    }

    public Optional<RegisteredPerson> find(PersonId id) {
        return findByIdOptional(id.value()).map(this::read);
    }

    public Optional<RegisteredPerson> findByNumber(PersonNumber number) {
        List<byte[]> hashes = hash.toFind(number.digits(), scope());
        return find("numberHash in ?1", hashes).firstResultOptional().map(this::read);
    }

    /**
     * Until the end of the transaction nobody else registers a person with one of these numbers. Taken in one order, so
     * that two messages about the same family wait for each other and never both.
     */
    public void lockNumbers(Collection<PersonNumber> numbers) {
        String locks = numbers.stream()
                .map(number ->
                        ByteBuffer.wrap(hash.toStore(number.digits(), scope())).getLong(Integer.BYTES))
                .sorted()
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        getEntityManager()
                .createNativeQuery("select count(*) from unnest(cast(string_to_array(?1, ',') as bigint[])) as number"
                        + " where pg_advisory_xact_lock(number) is null")
                .setParameter(1, locks)
                .getSingleResult();
    }

    /** Several at once, in one statement. */
    public Map<PersonId, RegisteredPerson> findAll(Collection<PersonId> ids) {
        return list("personId in ?1", ids.stream().map(PersonId::value).toList()).stream()
                .map(this::read)
                .collect(Collectors.toMap(RegisteredPerson::id, Function.identity()));
    }

    private void write(RegisteredPerson person, PersonRow row) {
        Identity identity = person.identity();
        row.kind = person.kind();
        row.identity = cipher.encrypt(written(identity), cell(row.personId));
        row.numberHash = identity.number() == null
                ? null
                : hash.toStore(identity.number().digits(), scope());
        row.dueOn = person.dueOn();
        row.turns16On = person.turns16On();
        row.turns18On = identity.birthDate() == null ? null : PersonRules.turns18On(identity.birthDate());
    }

    private RegisteredPerson read(PersonRow row) {
        try {
            Identity identity = json.readValue(cipher.decrypt(row.identity, cell(row.personId)), Identity.class);
            return new RegisteredPerson(new PersonId(row.personId), row.kind, identity, row.dueOn, row.turns16On);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that is somebody's identity.
            throw new IllegalStateException("The identity of person " + row.personId + " is not readable JSON");
        }
    }

    private byte[] written(Identity identity) {
        try {
            return json.writeValueAsBytes(identity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An identity could not be written as JSON");
        }
    }

    private HashScope scope() {
        return new HashScope("person.number", tenant.get().id());
    }

    private static Cell cell(UUID person) {
        return new Cell("person", "identity", person);
    }
}
