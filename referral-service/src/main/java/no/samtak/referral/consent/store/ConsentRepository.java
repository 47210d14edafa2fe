package no.samtak.referral.consent.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.consent.domain.Consent;

/** What people have said to what is asked of them, in the order it was recorded. */
@ApplicationScoped
public class ConsentRepository implements PanacheRepositoryBase<ConsentRow, UUID> {

    private final ColumnCipher cipher;

    ConsentRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    public List<Consent> ofCase(CaseId caseId) {
        List<ConsentRow> rows = list("caseId = ?1 order by recordedAt, consentId", caseId.value());
        Map<UUID, UUID> turnedOutToBe = turnedOutToBe(rows);
        return rows.stream()
                .map(row -> row.toConsent(cipher, turnedOutToBe.getOrDefault(row.giverId, row.giverId)))
                .toList();
    }

    /** Who said it under another id said it: a position is never rewritten, not even when two records become one. */
    private Map<UUID, UUID> turnedOutToBe(List<ConsentRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        List<UUID> givers = rows.stream().map(row -> row.giverId).distinct().toList();
        return getEntityManager()
                .createQuery(
                        "select personId, mergedInto from PersonRow where personId in ?1 and mergedInto is not null",
                        Object[].class)
                .setParameter(1, givers)
                .getResultStream()
                .collect(Collectors.toMap(merged -> (UUID) merged[0], merged -> (UUID) merged[1]));
    }

    public void add(Consent consent) {
        persist(ConsentRow.of(consent, cipher));
    }
}
