package no.samtak.referral.intake.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.ReferralKind;
import no.samtak.referral.intake.domain.SenderKind;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "referral")
class ReferralRow {

    @Id
    UUID referralId;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    ReferralKind kind;

    @Enumerated(EnumType.STRING)
    SenderKind senderKind;

    @Nullable String senderOrganisation;

    byte @Nullable [] senderName;

    @Nullable String externalMessageId;

    byte[] contentHash;
    String requested;

    byte @Nullable [] need;

    LocalDate receivedOn;
    Instant registeredAt;
    String registeredBy;

    void take(Referral from, byte[] hashOfContent, ColumnCipher cipher) {
        referralId = from.id().value();
        caseId = from.caseId().value();
        kind = from.kind();
        senderKind = from.sender();
        senderOrganisation = from.senderOrganisation();
        senderName = from.senderName() == null ? null : cipher.encryptText(from.senderName(), cell("sender_name"));
        externalMessageId = from.externalMessageId();
        contentHash = hashOfContent;
        requested = from.requested().stream().map(Scheme::name).collect(Collectors.joining(","));
        need = from.need() == null ? null : cipher.encryptText(from.need(), cell("need"));
        receivedOn = from.receivedOn();
        registeredAt = from.registeredAt();
        registeredBy = from.registeredBy();
    }

    Referral toReferral(ColumnCipher cipher) {
        return new Referral(
                new ReferralId(referralId),
                new CaseId(caseId),
                kind,
                senderKind,
                senderOrganisation,
                senderName == null ? null : cipher.decryptText(senderName, cell("sender_name")),
                externalMessageId,
                schemes(),
                need == null ? null : cipher.decryptText(need, cell("need")),
                receivedOn,
                registeredAt,
                registeredBy);
    }

    private List<Scheme> schemes() {
        return requested.isEmpty()
                ? List.of()
                : Arrays.stream(requested.split(",")).map(Scheme::valueOf).toList();
    }

    private Cell cell(String column) {
        return new Cell("referral", column, referralId);
    }
}
