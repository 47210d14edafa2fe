package no.samtak.notification.letter.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code letter_content}: encrypted, the only place here with identity in it. */
@Entity
@Table(name = "letter_content")
public class LetterContentRow {

    @Id
    UUID letterId;

    byte[] pdf;
    byte[] receiver;
}
