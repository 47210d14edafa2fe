package no.samtak.contracts.letter;

import java.util.List;
import java.util.UUID;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import org.jspecify.annotations.Nullable;

/**
 * Who is to get a letter about a case, as the home of identity answers a sister service that has one to write.
 *
 * @param caseReference what the receiver quotes when they call
 * @param concerns whom the case is about; null when nobody knows
 * @param addressees the person, or each guardian at their own address; empty while nothing may be sent to them
 */
public record CaseAddressees(
        UUID caseId,
        String caseReference,
        LetterLanguage language,
        @Nullable LetterSubject concerns,
        List<Addressee> addressees) {

    /**
     * One receiver.
     *
     * @param disclosure how much the letter may tell of who and where
     * @param releaseRule who may let a letter to this receiver go
     */
    public record Addressee(LetterReceiver receiver, Disclosure disclosure, ReleaseRule releaseRule) {}

    public CaseAddressees {
        addressees = List.copyOf(addressees);
    }

    /** The case only: the rest is identity. */
    @Override
    public String toString() {
        return "CaseAddressees[%s]".formatted(caseId);
    }
}
