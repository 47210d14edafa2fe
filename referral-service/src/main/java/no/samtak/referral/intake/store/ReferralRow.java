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
import no.samtak.referral.intake.domain.ReferralMatter;
import no.samtak.referral.intake.domain.ReferralStanding;
import no.samtak.referral.intake.domain.SenderKind;
import no.samtak.referral.intake.domain.SenderStatus;
import no.samtak.referral.intake.domain.SentReferral;
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
    ReferralMatter matter;

    @Enumerated(EnumType.STRING)
    SenderKind senderKind;

    @Nullable String senderOrganisation;

    byte @Nullable [] senderName;

    @Nullable Integer btiLevel;

    @Nullable String externalMessageId;

    byte[] contentHash;
    String requested;

    byte @Nullable [] need;

    LocalDate receivedOn;
    Instant registeredAt;
    String registeredBy;

    byte @Nullable [] lateness;

    @Enumerated(EnumType.STRING)
    ReferralStanding standing;

    long version;

    /** Set when it turned out to be about the wrong person: from then on nobody finds it. */
    @Nullable Instant hiddenAt;

    @Enumerated(EnumType.STRING)
    SenderStatus senderStatus;

    Instant statusChangedAt;

    void take(Referral from, ColumnCipher cipher) {
        referralId = from.id().value();
        caseId = from.caseId().value();
        kind = from.kind();
        matter = from.matter();
        senderKind = from.sender();
        senderOrganisation = from.senderOrganisation();
        senderName = from.senderName() == null ? null : cipher.encryptText(from.senderName(), cell("sender_name"));
        btiLevel = from.btiLevel();
        externalMessageId = from.externalMessageId();
        requested = from.requested().stream().map(Scheme::name).collect(Collectors.joining(","));
        need = from.need() == null ? null : cipher.encryptText(from.need(), cell("need"));
        receivedOn = from.receivedOn();
        registeredAt = from.registeredAt();
        registeredBy = from.registeredBy();
        lateness = from.lateness() == null ? null : cipher.encryptText(from.lateness(), cell("lateness"));
        standing = from.standing();
        version = from.version();
    }

    Referral toReferral(ColumnCipher cipher) {
        return new Referral(
                new ReferralId(referralId),
                new CaseId(caseId),
                kind,
                matter,
                senderKind,
                senderOrganisation,
                senderName == null ? null : cipher.decryptText(senderName, cell("sender_name")),
                btiLevel,
                externalMessageId,
                schemes(),
                need == null ? null : cipher.decryptText(need, cell("need")),
                receivedOn,
                registeredAt,
                registeredBy,
                lateness == null ? null : cipher.decryptText(lateness, cell("lateness")),
                standing,
                version);
    }

    SentReferral toSent(ColumnCipher cipher) {
        return new SentReferral(toReferral(cipher), senderStatus, statusChangedAt);
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
