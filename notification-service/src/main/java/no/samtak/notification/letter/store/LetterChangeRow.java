package no.samtak.notification.letter.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterState;

/** A row of {@code letter_change}: one move in a letter's life. Rows are only ever added. */
@Entity
@Table(name = "letter_change")
public class LetterChangeRow {

    @Id
    UUID changeId;

    UUID letterId;

    @Enumerated(EnumType.STRING)
    LetterEvent event;

    @Enumerated(EnumType.STRING)
    LetterState fromState;

    @Enumerated(EnumType.STRING)
    LetterState toState;

    Instant at;

    static LetterChangeRow of(LetterRow letter, LetterEvent event, LetterState to, Instant at) {
        var change = new LetterChangeRow();
        change.changeId = Ids.next();
        change.letterId = letter.letterId;
        change.event = event;
        change.fromState = letter.state;
        change.toState = to;
        change.at = at;
        return change;
    }
}
