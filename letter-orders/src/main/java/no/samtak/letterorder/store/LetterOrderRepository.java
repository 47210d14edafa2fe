package no.samtak.letterorder.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.domain.OrderedLetter;

/** Ordered letters. The letter itself, receiver included, is one encrypted value that is written once. */
@ApplicationScoped
public class LetterOrderRepository implements PanacheRepositoryBase<LetterOrderRow, UUID> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    LetterOrderRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    public void add(OrderedLetter letter, LetterOrder<?> document) {
        LetterOrderRow row = new LetterOrderRow();
        row.take(letter);
        row.document = cipher.encrypt(written(document), cell(letter.id()));
        persist(row);
    }

    public void save(OrderedLetter changed) {
        findById(changed.id().value()).take(changed);
    }

    public Optional<OrderedLetter> find(LetterOrderId id) {
        return findByIdOptional(id.value()).map(LetterOrderRow::toLetter);
    }

    /** The case whose lock guards this order; the order itself is not read yet. */
    public Optional<UUID> caseOf(LetterOrderId id) {
        return find("select caseId from LetterOrderRow where letterOrderId = ?1", id.value())
                .project(UUID.class)
                .firstResultOptional();
    }

    public List<OrderedLetter> ofCase(UUID caseId) {
        return list("caseId = ?1 order by orderedAt, letterOrderId", caseId).stream()
                .map(LetterOrderRow::toLetter)
                .toList();
    }

    /** The whole letter as JSON, as it was written. */
    public Optional<String> document(LetterOrderId id) {
        return findByIdOptional(id.value()).map(row -> cipher.decryptText(row.document, cell(id)));
    }

    private byte[] written(LetterOrder<?> document) {
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A letter order could not be written as JSON", impossible);
        }
    }

    private static Cell cell(LetterOrderId id) {
        return new Cell("letter_order", "document", id.value());
    }
}
