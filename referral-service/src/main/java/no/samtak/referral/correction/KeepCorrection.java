package no.samtak.referral.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.Ids;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.correction.domain.Correction;
import no.samtak.referral.correction.domain.Correction.Words;
import no.samtak.referral.correction.domain.CorrectionKind;
import no.samtak.referral.correction.store.CorrectionRepository;
import no.samtak.referral.person.domain.PersonId;

/** Leaves a trail, in the transaction of whatever is put right. */
@ApplicationScoped
public class KeepCorrection {

    private final CorrectionRepository corrections;

    KeepCorrection(CorrectionRepository corrections) {
        this.corrections = corrections;
    }

    @Transactional
    public void ofPerson(PersonId person, CorrectionKind kind, Words words, String by, Instant at) {
        corrections.add(new Correction(Ids.next(), person, null, kind, words, at, by));
    }

    @Transactional
    public void ofCase(CaseId caseId, CorrectionKind kind, Words words, String by, Instant at) {
        corrections.add(new Correction(Ids.next(), null, caseId, kind, words, at, by));
    }
}
