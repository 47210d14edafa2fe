package no.samtak.referral.correction.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.correction.domain.Correction;
import no.samtak.referral.correction.domain.Correction.Words;
import no.samtak.referral.person.domain.PersonId;

/** The trail of what was put right, in the order it happened. Nothing of it is changed or removed. */
@ApplicationScoped
public class CorrectionRepository implements PanacheRepositoryBase<TrailRow, UUID> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    CorrectionRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    public void add(Correction correction) {
        PersonId person = correction.person();
        CaseId caseId = correction.caseId();
        TrailRow row = new TrailRow();
        row.correctionId = correction.id();
        row.personId = person == null ? null : person.value();
        row.caseId = caseId == null ? null : caseId.value();
        row.kind = correction.kind();
        row.said = cipher.encrypt(written(correction.words()), cell(correction.id()));
        row.recordedAt = correction.recordedAt();
        row.recordedBy = correction.recordedBy();
        persist(row);
    }

    public List<Correction> ofPerson(PersonId person) {
        return list("personId = ?1 order by recordedAt, correctionId", person.value()).stream()
                .map(this::read)
                .toList();
    }

    public List<Correction> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by recordedAt, correctionId", caseId.value()).stream()
                .map(this::read)
                .toList();
    }

    private Correction read(TrailRow row) {
        try {
            return new Correction(
                    row.correctionId,
                    row.personId == null ? null : new PersonId(row.personId),
                    row.caseId == null ? null : new CaseId(row.caseId),
                    row.kind,
                    json.readValue(cipher.decrypt(row.said, cell(row.correctionId)), Words.class),
                    row.recordedAt,
                    row.recordedBy);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that may be somebody's life.
            throw new IllegalStateException("Correction " + row.correctionId + " is not readable JSON");
        }
    }

    private byte[] written(Words words) {
        try {
            return json.writeValueAsBytes(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A correction could not be written as JSON");
        }
    }

    private static Cell cell(UUID correction) {
        return new Cell("correction", "said", correction);
    }
}
