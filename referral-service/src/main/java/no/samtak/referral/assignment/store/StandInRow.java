package no.samtak.referral.assignment.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.assignment.domain.StandIn;
import no.samtak.referral.assignment.domain.StandInId;

@Entity
@Table(name = "stand_in")
class StandInRow {

    @Id
    UUID standInId;

    String staffId;
    String standsIn;
    LocalDate firstDay;
    LocalDate lastDay;
    String namedBy;

    static StandInRow of(StandIn from) {
        StandInRow row = new StandInRow();
        row.standInId = from.id().value();
        row.staffId = from.staffId();
        row.standsIn = from.standsIn();
        row.firstDay = from.firstDay();
        row.lastDay = from.lastDay();
        row.namedBy = from.by();
        return row;
    }

    StandIn toStandIn() {
        return new StandIn(new StandInId(standInId), staffId, standsIn, firstDay, lastDay, namedBy);
    }
}
