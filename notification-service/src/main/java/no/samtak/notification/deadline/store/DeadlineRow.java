package no.samtak.notification.deadline.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.domain.AnsweredBy;
import no.samtak.notification.deadline.domain.Deadline;
import no.samtak.notification.deadline.domain.DeadlineDates;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.deadline.domain.DeadlineState;
import org.jspecify.annotations.Nullable;

/** A row of {@code deadline}. Its municipality is the one the transaction was opened for. */
@Entity
@Table(name = "deadline")
public class DeadlineRow {

    @Id
    public UUID deadlineId;

    public UUID caseId;
    public String owner;
    public String kind;

    @Enumerated(EnumType.STRING)
    public AnsweredBy answeredBy;

    public LocalDate nominalDate;
    public LocalDate sendBy;
    public List<LocalDate> warnings;
    public List<String> legalBasis;

    @Enumerated(EnumType.STRING)
    public DeadlineState state;

    /** How many of its {@link no.samtak.notification.deadline.domain.FireTimes} have been taken. */
    public int stepsTaken;

    public @Nullable Instant nextFireAt;

    /** Version of the owner's aggregate at the latest announcement; an older one has come late. */
    public long announcedVersion;

    public Instant announcedAt;
    public @Nullable Instant endedAt;
    public @Nullable String voidReason;

    /** Counts the moves, so that what is told of them is in order. */
    public long version;

    public DeadlineId id() {
        return new DeadlineId(deadlineId);
    }

    public DeadlineDates dates() {
        return new DeadlineDates(nominalDate, sendBy, warnings);
    }

    public void setDates(DeadlineDates dates) {
        nominalDate = dates.nominal();
        sendBy = dates.sendBy();
        warnings = dates.warnings();
    }

    public Deadline deadline() {
        return new Deadline(
                id(),
                new CaseId(caseId),
                owner,
                kind,
                answeredBy,
                dates(),
                legalBasis,
                state,
                nextFireAt,
                endedAt,
                voidReason);
    }
}
