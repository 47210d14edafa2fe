package no.samtak.referral.worklist.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.worklist.domain.WorklistEntry;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Written by the database itself; here it is only read. */
@Entity
@Immutable
@Table(name = "worklist_entry")
class WorklistRow {

    /** What the database writes where nothing is owed, so that such cases come last. */
    static final LocalDate NOTHING_OWED = LocalDate.of(9999, 12, 31);

    @Id
    UUID caseId;

    String reference;
    UUID subjectId;

    @Enumerated(EnumType.STRING)
    CaseState state;

    boolean isOpen;
    LocalDate receivedOn;
    LocalDate dueOn;

    @Nullable String assignedTo;

    String[] schemes;
    boolean toContact;
    int heldLetters;

    WorklistEntry toEntry() {
        return new WorklistEntry(
                new CaseId(caseId),
                reference,
                new PersonId(subjectId),
                state,
                receivedOn,
                dueOn.equals(NOTHING_OWED) ? null : dueOn,
                assignedTo,
                Arrays.stream(schemes).map(Scheme::valueOf).collect(Collectors.toSet()),
                toContact,
                heldLetters);
    }
}
