package no.samtak.referral.assessment.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.assessment.domain.Findings;
import no.samtak.referral.assessment.domain.RecordedAssessment;
import no.samtak.referral.casework.domain.CaseId;

/** What has been found out on each case, in one encrypted piece. The case's lock guards it. */
@ApplicationScoped
public class AssessmentRepository implements PanacheRepositoryBase<AssessmentRow, UUID> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    AssessmentRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    public Optional<RecordedAssessment> find(CaseId caseId) {
        return findByIdOptional(caseId.value())
                .map(row -> new RecordedAssessment(
                        caseId, read(row.findings, caseId), row.version, row.recordedAt, row.recordedBy));
    }

    public void add(RecordedAssessment assessment) {
        AssessmentRow row = new AssessmentRow();
        row.caseId = assessment.caseId().value();
        write(assessment, row);
        persist(row);
    }

    public void save(RecordedAssessment changed) {
        write(changed, findById(changed.caseId().value()));
    }

    private void write(RecordedAssessment from, AssessmentRow row) {
        row.findings = cipher.encrypt(written(from.findings()), cell(from.caseId()));
        row.version = from.version();
        row.recordedAt = from.at();
        row.recordedBy = from.by();
    }

    private byte[] written(Findings findings) {
        try {
            return json.writeValueAsBytes(findings);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Findings could not be written as JSON");
        }
    }

    private Findings read(byte[] encrypted, CaseId caseId) {
        try {
            return json.readValue(cipher.decrypt(encrypted, cell(caseId)), Findings.class);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that is somebody's life.
            throw new IllegalStateException("The assessment of case " + caseId + " is not readable JSON");
        }
    }

    private static Cell cell(CaseId caseId) {
        return new Cell("assessment", "findings", caseId.value());
    }
}
