package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one receiver, complete enough to be rendered without asking anyone.
 *
 * <p>The owner writes it in the transaction that makes the letter necessary and never changes it; a correction is a new
 * order. What a letter must contain may still be absent (a date nobody has settled yet): {@link #missing()} says what,
 * and a letter with anything missing is not rendered.
 *
 * @param municipality the tenant's stable id
 * @param caseReference what the receiver quotes when they call; never a birth number
 * @param date the date printed on the letter, in Europe/Oslo: the day it is meant to leave
 * @param concerns whom the case is about; null when that is the receiver, or when the receiver may only know the status
 * @param caseHandler name, where it may be shown
 * @param responsiblePerson name of who answers for the letter, where it may be shown
 * @param legalReferences what the letter rests on, in the letter's language, most important first
 * @param rulebookVersion the rulebook the references were taken from
 */
public record LetterOrder<C extends LetterContents>(
        UUID letterOrderId,
        UUID caseId,
        String municipality,
        LetterKind kind,
        LetterLanguage language,
        @Nullable String caseReference,
        @Nullable LocalDate date,
        LetterReceiver receiver,
        @Nullable LetterSubject concerns,
        UnitBlock unit,
        @Nullable String caseHandler,
        @Nullable String responsiblePerson,
        Disclosure disclosure,
        List<LegalReference> legalReferences,
        @Nullable String rulebookVersion,
        C contents) {

    /** Refuses what this receiver may not have: a sender is never sent a decision, nor the name of whom it is about. */
    public LetterOrder {
        Objects.requireNonNull(letterOrderId);
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(municipality);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(disclosure);
        legalReferences = List.copyOf(legalReferences);
        if (receiver.role().isStatusOnly() && concerns != null) {
            throw new IllegalArgumentException("A letter to a sender names nobody");
        }
        Class<? extends LetterContents> type = LetterContents.contentsType(kind, receiver.role());
        if (!type.isInstance(contents)) {
            throw new IllegalArgumentException("%s to %s carries %s, not %s"
                    .formatted(
                            kind,
                            receiver.role(),
                            type.getSimpleName(),
                            contents.getClass().getSimpleName()));
        }
    }

    /** Everything mandatory that is absent: the block common to all letters first, then what the contents lack. */
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessText(unit.municipalityName(), MandatoryContent.MUNICIPALITY_NAME);
        missing.unlessText(unit.unitName(), MandatoryContent.UNIT_NAME);
        missing.unless(unit.canBeReached(), MandatoryContent.UNIT_CONTACT);
        missing.unlessPresent(date, MandatoryContent.DATE);
        missing.unlessText(caseReference, MandatoryContent.CASE_REFERENCE);
        missing.unlessText(receiver.name(), MandatoryContent.RECEIVER_NAME);
        missing.unless(
                receiver.hasPostalAddress() || receiver.digitalAddress() != null, MandatoryContent.RECEIVER_ADDRESS);
        missing.unless(
                receiver.role().isStatusOnly() || receiver.role().isTheSubject() || isNamed(concerns),
                MandatoryContent.SUBJECT);
        missing.unlessText(caseHandler, MandatoryContent.CASE_HANDLER);
        missing.unlessText(responsiblePerson, MandatoryContent.RESPONSIBLE_PERSON);
        missing.unless(!legalReferences.isEmpty(), MandatoryContent.LEGAL_REFERENCES);
        missing.unlessText(rulebookVersion, MandatoryContent.RULEBOOK_VERSION);
        missing.addAll(contents.missing());
        return missing.except(content -> disclosure.withholds(content));
    }

    private static boolean isNamed(@Nullable LetterSubject subject) {
        return subject != null && subject.isIdentified();
    }

    /** Ids and kind only: an order holds identity and free text. */
    @Override
    public String toString() {
        return "LetterOrder[%s, %s, %s]".formatted(letterOrderId, kind, language);
    }
}
