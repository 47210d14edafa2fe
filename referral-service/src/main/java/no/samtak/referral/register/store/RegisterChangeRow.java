package no.samtak.referral.register.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "register_change")
@IdClass(RegisterChangeRow.Key.class)
class RegisterChangeRow {

    @Id
    String municipality;

    @Id
    String changeId;

    byte[] contentHash;
    boolean knownHere;
    Instant recordedAt;

    record Key(String municipality, String changeId) {}
}
