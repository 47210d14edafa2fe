package no.samtak.notification.letter.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.letter.domain.Letter;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.domain.LetterOrderId;
import no.samtak.notification.letter.domain.LetterState;
import org.jspecify.annotations.Nullable;

/** A row of {@code letter}. Its municipality is the one the transaction was opened for. */
@Entity
@Table(name = "letter")
public class LetterRow {

    @Id
    public UUID letterId;

    public String owner;
    public UUID letterOrderId;
    public UUID caseId;

    @Enumerated(EnumType.STRING)
    public LetterKind kind;

    public @Nullable UUID deadlineId;

    @Enumerated(EnumType.STRING)
    public ReleaseRule releaseRule;

    @Enumerated(EnumType.STRING)
    public LetterState state;

    public List<String> missing;
    public Instant registeredAt;

    /** Since when it may leave as far as its date is concerned; null while it waits for its deadline. */
    public @Nullable Instant wantedAt;

    public @Nullable Instant preparedAt;
    public @Nullable Instant releasedAt;
    public boolean withoutAnswer;
    public @Nullable String voidReason;

    public @Nullable String language;
    public @Nullable String templateId;
    public @Nullable String templateVersion;
    public @Nullable Integer pages;
    public @Nullable String contentHash;

    public Instant changedAt;

    /** Since when its case is hidden, being about the wrong person; null while it may be shown. */
    public @Nullable Instant hiddenAt;

    /** How somebody wants it to leave; null for the municipality's own way. */
    @Enumerated(EnumType.STRING)
    public @Nullable Channel chosenChannel;

    /** Counts the moves, so that what is told of them is in order. */
    public long version;

    /** How often the next step has been tried, the try in hand included. */
    public int tries;

    /** When the next step is tried, in technical time; null when nothing is to be done until somebody says so. */
    public @Nullable Instant nextTryAt;

    public LetterId id() {
        return new LetterId(letterId);
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    public boolean isWanted() {
        return wantedAt != null;
    }

    /** Gives the next step to whoever looks for work first. */
    public void doNext(Instant technicalNow) {
        tries = 0;
        nextTryAt = technicalNow;
    }

    /** Leaves the next step until the outcome of this one is known; the tries go on being counted. */
    public void await() {
        nextTryAt = null;
    }

    /** Leaves the next step until somebody says so. */
    public void rest() {
        tries = 0;
        nextTryAt = null;
    }

    public Letter letter() {
        return new Letter(
                id(),
                new LetterOrderId(letterOrderId),
                owner,
                new CaseId(caseId),
                kind,
                deadlineId == null ? null : new DeadlineId(deadlineId),
                releaseRule,
                state,
                missing,
                registeredAt,
                preparedAt,
                releasedAt,
                withoutAnswer,
                voidReason,
                preparedAt == null ? null : new Letter.File(language, templateId, templateVersion, pages, contentHash));
    }
}
