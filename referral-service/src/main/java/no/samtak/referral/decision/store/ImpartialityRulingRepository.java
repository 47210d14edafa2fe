package no.samtak.referral.decision.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.ImpartialityRuling;

/** What the leader has found about people's impartiality. The case's lock guards it. */
@ApplicationScoped
public class ImpartialityRulingRepository implements PanacheRepositoryBase<ImpartialityRulingRow, UUID> {

    private final ColumnCipher cipher;

    ImpartialityRulingRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    /** The first one first. */
    public List<ImpartialityRuling> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by ruledAt, rulingId", caseId.value()).stream()
                .map(this::read)
                .toList();
    }

    public Optional<ImpartialityRuling> latest(CaseId caseId, String person) {
        return find("caseId = ?1 and person = ?2 order by ruledAt desc, rulingId desc", caseId.value(), person)
                .firstResultOptional()
                .map(this::read);
    }

    public void add(ImpartialityRuling ruling) {
        ImpartialityRulingRow row = new ImpartialityRulingRow();
        row.rulingId = ruling.rulingId();
        row.caseId = ruling.caseId().value();
        row.person = ruling.person();
        row.ruling = ruling.ruling();
        row.reasons = cipher.encryptText(ruling.reasons(), cell(row.rulingId));
        row.ruledAt = ruling.ruledAt();
        row.ruledBy = ruling.ruledBy();
        persist(row);
    }

    private ImpartialityRuling read(ImpartialityRulingRow row) {
        return new ImpartialityRuling(
                row.rulingId,
                new CaseId(row.caseId),
                row.person,
                row.ruling,
                cipher.decryptText(row.reasons, cell(row.rulingId)),
                row.ruledAt,
                row.ruledBy);
    }

    private static Cell cell(UUID ruling) {
        return new Cell("impartiality_ruling", "reasons", ruling);
    }
}
