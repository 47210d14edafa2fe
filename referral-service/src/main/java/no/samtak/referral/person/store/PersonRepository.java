package no.samtak.referral.person.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.kit.crypto.HashScope;
import no.samtak.kit.crypto.KeyedHash;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.referral.person.domain.HouseholdId;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonName;
import no.samtak.referral.person.domain.PersonNumber;
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
        addWords(person);
    }

    public void save(RegisteredPerson changed) {
        write(changed, findById(changed.id().value()));
        getEntityManager()
                .createNativeQuery("delete from person_word where person_id = ?1")
                .setParameter(1, changed.id().value())
                .executeUpdate();
        addWords(changed);
    }

    public Optional<RegisteredPerson> find(PersonId id) {
        return findByIdOptional(id.value()).map(this::read);
    }

    /** For whoever changes them: nobody else does until the end of the transaction. */
    public Optional<RegisteredPerson> lock(PersonId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(this::read);
    }

    /** Somebody registered twice is the one they turned out to be. */
    public Optional<RegisteredPerson> findByNumber(PersonNumber number) {
        List<byte[]> hashes = hash.toFind(number.digits(), numberScope());
        return find("numberHash in ?1", hashes)
                .firstResultOptional()
                .map(this::read)
                .map(found -> Optional.ofNullable(found.mergedInto())
                        .flatMap(this::find)
                        .orElse(found));
    }

    /** Everybody born that day whose name has all the words of this one, spelt as people type them. */
    public List<RegisteredPerson> findByName(PersonName name, LocalDate birthDate) {
        Set<String> words = name.searchWords();
        if (words.isEmpty()) {
            return List.of();
        }
        byte[][] hashes = words.stream()
                .flatMap(word -> hash.toFind(dated(word, birthDate), wordScope()).stream())
                .toArray(byte[][]::new);
        List<?> ids = getEntityManager()
                .createNativeQuery("select distinct person_id from person_word where word_hash = any (?1)", UUID.class)
                .setParameter(1, hashes)
                .getResultList();
        List<UUID> candidates = ids.stream().map(UUID.class::cast).toList();
        return list("personId in ?1 and mergedInto is null order by personId", candidates).stream()
                .map(this::read)
                .filter(person -> isCalled(person, words))
                .toList();
    }

    /**
     * Until the end of the transaction nobody else registers a person with one of these numbers. Taken in one order, so
     * that two messages about the same family wait for each other and never both.
     */
    public void lockNumbers(Collection<PersonNumber> numbers) {
        String locks = numbers.stream()
                .map(number -> ByteBuffer.wrap(hash.toStore(number.digits(), numberScope()))
                        .getLong(Integer.BYTES))
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

    /** Whether one of these, or anybody who lives with one, has a protected address: it covers them all. */
    public boolean isProtectedHousehold(Collection<RegisteredPerson> people) {
        if (people.stream().anyMatch(RegisteredPerson::isProtected)) {
            return true;
        }
        List<UUID> households = people.stream()
                .flatMap(person -> Optional.ofNullable(person.household()).stream())
                .map(HouseholdId::value)
                .distinct()
                .toList();
        return !households.isEmpty() && count("householdId in ?1 and addressHidden", households) > 0;
    }

    public List<RegisteredPerson> livingIn(HouseholdId household) {
        return list("householdId = ?1 order by personId", household.value()).stream()
                .map(this::read)
                .toList();
    }

    private static boolean isCalled(RegisteredPerson person, Set<String> words) {
        PersonName name = person.identity().name();
        return name != null && name.searchWords().containsAll(words);
    }

    private void addWords(RegisteredPerson person) {
        PersonName name = person.identity().name();
        LocalDate birthDate = person.identity().birthDate();
        if (name == null || birthDate == null) {
            return;
        }
        byte[][] hashes = name.searchWords().stream()
                .map(word -> hash.toStore(dated(word, birthDate), wordScope()))
                .toArray(byte[][]::new);
        getEntityManager()
                .createNativeQuery(
                        "insert into person_word (person_id, word_hash) select ?1, word from unnest(?2) as word")
                .setParameter(1, person.id().value())
                .setParameter(2, hashes)
                .executeUpdate();
    }

    private void write(RegisteredPerson person, PersonRow row) {
        Identity identity = person.identity();
        row.take(person);
        row.identity = cipher.encrypt(written(identity), cell(row.personId));
        row.numberHash = identity.number() == null
                ? null
                : hash.toStore(identity.number().digits(), numberScope());
    }

    private RegisteredPerson read(PersonRow row) {
        try {
            return row.toPerson(json.readValue(cipher.decrypt(row.identity, cell(row.personId)), Identity.class));
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

    private HashScope numberScope() {
        return new HashScope("person.number", tenant.get().id());
    }

    private HashScope wordScope() {
        return new HashScope("person.name-and-birth", tenant.get().id());
    }

    private static String dated(String word, LocalDate birthDate) {
        return word + " " + birthDate;
    }

    private static Cell cell(UUID person) {
        return new Cell("person", "identity", person);
    }
}
