package no.samtak.referral.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.correction.domain.Correction;
import no.samtak.referral.correction.store.CorrectionRepository;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.store.PersonRepository;

/** What was put right about a person or on a case: who, when and why. */
@ApplicationScoped
public class ShowCorrections {

    private final CorrectionRepository corrections;
    private final PersonRepository persons;
    private final CaseRepository cases;
    private final AccessLog accessLog;

    ShowCorrections(
            CorrectionRepository corrections, PersonRepository persons, CaseRepository cases, AccessLog accessLog) {
        this.corrections = corrections;
        this.persons = persons;
        this.cases = cases;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such person in this municipality. */
    @Transactional
    public Optional<List<Correction>> ofPerson(PersonId id) {
        return persons.find(id).map(person -> {
            accessLog.enter(id.value());
            return corrections.ofPerson(id);
        });
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<List<Correction>> ofCase(CaseId id) {
        return cases.find(id).map(about -> {
            accessLog.enter(List.of(id.value(), about.subject().value()));
            return corrections.ofCase(id);
        });
    }
}
