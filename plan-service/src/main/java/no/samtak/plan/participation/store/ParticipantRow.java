package no.samtak.plan.participation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.plan.participation.domain.Participant;
import no.samtak.plan.participation.domain.ParticipantId;
import no.samtak.plan.participation.domain.ParticipantRole;
import no.samtak.plan.plan.domain.PlanId;

@Entity
@Table(name = "participant")
class ParticipantRow {

    @Id
    UUID participantId;

    UUID planId;
    byte[] service;

    @Enumerated(EnumType.STRING)
    ParticipantRole role;

    byte[] name;

    void take(Participant from, ColumnCipher cipher) {
        participantId = from.id().value();
        planId = from.planId().value();
        service = cipher.encryptText(from.service(), cell("service"));
        role = from.role();
        name = cipher.encryptText(from.name(), cell("name"));
    }

    Participant toParticipant(ColumnCipher cipher) {
        return new Participant(
                new ParticipantId(participantId),
                new PlanId(planId),
                cipher.decryptText(service, cell("service")),
                role,
                cipher.decryptText(name, cell("name")));
    }

    private Cell cell(String column) {
        return new Cell("participant", column, participantId);
    }
}
