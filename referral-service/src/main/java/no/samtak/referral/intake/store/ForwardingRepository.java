package no.samtak.referral.intake.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.Forwarding;
import no.samtak.referral.intake.domain.RecordedForwarding;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;

/** Where referrals went that belonged elsewhere: what was said and proven is one encrypted value, written once. */
@ApplicationScoped
public class ForwardingRepository implements PanacheRepositoryBase<ForwardingRow, UUID> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    ForwardingRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    public void add(Referral referral, Forwarding forwarding, Instant at, String by) {
        ForwardingRow row = new ForwardingRow();
        row.referralId = referral.id().value();
        row.caseId = referral.caseId().value();
        row.details = cipher.encrypt(written(forwarding), cell(row.referralId));
        row.recordedAt = at;
        row.recordedBy = by;
        persist(row);
    }

    public List<RecordedForwarding> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by recordedAt, referralId", caseId.value()).stream()
                .map(this::read)
                .toList();
    }

    private RecordedForwarding read(ForwardingRow row) {
        try {
            Forwarding forwarding = json.readValue(cipher.decrypt(row.details, cell(row.referralId)), Forwarding.class);
            return new RecordedForwarding(new ReferralId(row.referralId), forwarding, row.recordedAt, row.recordedBy);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over.
            throw new IllegalStateException("The forwarding of referral " + row.referralId + " is not readable JSON");
        }
    }

    private byte[] written(Forwarding forwarding) {
        try {
            return json.writeValueAsBytes(forwarding);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A forwarding could not be written as JSON");
        }
    }

    private static Cell cell(UUID referral) {
        return new Cell("forwarding", "details", referral);
    }
}
