package no.samtak.referral.intake.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.intake.domain.Correction;
import no.samtak.referral.intake.domain.ReferralId;

/** What referrals said before they were corrected. Written once, like the referral was. */
@ApplicationScoped
public class CorrectionRepository implements PanacheRepositoryBase<CorrectionRow, CorrectionRow.Key> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    CorrectionRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    public void add(Correction correction) {
        CorrectionRow row = new CorrectionRow();
        row.referralId = correction.referralId().value();
        row.version = correction.version();
        row.before = cipher.encrypt(written(correction.before()), cell(row, "before"));
        row.reason = cipher.encryptText(correction.reason(), cell(row, "reason"));
        row.correctedAt = correction.at();
        row.correctedBy = correction.by();
        persist(row);
    }

    public List<Correction> of(Collection<ReferralId> referrals) {
        return list(
                        "referralId in ?1 order by correctedAt, version",
                        referrals.stream().map(ReferralId::value).toList())
                .stream()
                .map(this::read)
                .toList();
    }

    private Correction read(CorrectionRow row) {
        try {
            return new Correction(
                    new ReferralId(row.referralId),
                    row.version,
                    json.readValue(cipher.decrypt(row.before, cell(row, "before")), Correction.Before.class),
                    cipher.decryptText(row.reason, cell(row, "reason")),
                    row.correctedAt,
                    row.correctedBy);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over.
            throw new IllegalStateException("A correction of referral " + row.referralId + " is not readable JSON");
        }
    }

    private byte[] written(Correction.Before before) {
        try {
            return json.writeValueAsBytes(before);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A correction could not be written as JSON");
        }
    }

    /** A referral has several: the column's name says which. */
    private static Cell cell(CorrectionRow row, String column) {
        return new Cell("referral_correction", column + "." + row.version, row.referralId);
    }
}
