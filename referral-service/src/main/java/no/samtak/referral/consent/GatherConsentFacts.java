package no.samtak.referral.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.referral.assessment.domain.ChildHearing;
import no.samtak.referral.assessment.store.AssessmentRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.consent.domain.Consent;
import no.samtak.referral.consent.domain.ConsentFacts;
import no.samtak.referral.consent.domain.ConsentFinding;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.store.ConsentFindingRepository;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import org.jspecify.annotations.Nullable;

/** Puts together what the rules of consent ask for. */
@ApplicationScoped
public class GatherConsentFacts {

    private final CasePartyRepository parties;
    private final PersonRepository persons;
    private final ConsentFindingRepository findings;
    private final AssessmentRepository assessments;

    GatherConsentFacts(
            CasePartyRepository parties,
            PersonRepository persons,
            ConsentFindingRepository findings,
            AssessmentRepository assessments) {
        this.parties = parties;
        this.persons = persons;
        this.findings = findings;
        this.assessments = assessments;
    }

    /** @param recorded every position on the case, whatever its purpose */
    @Transactional
    public ConsentFacts handle(Case about, ConsentPurpose purpose, List<Consent> recorded, LocalDate today) {
        RegisteredPerson subject = persons.find(about.subject())
                .orElseThrow(() -> new IllegalStateException("Case " + about.id() + " is about nobody"));
        List<Consent> positions = recorded.stream()
                .filter(consent -> consent.purpose() == purpose)
                .toList();
        List<ConsentFinding> found = findings.ofCase(about.id());
        return new ConsentFacts(
                subject.id(),
                subject.identity().birthDate(),
                subject.responsibility(),
                parties.ofCase(about.id()),
                purpose,
                positions,
                found,
                heardOn(about, found, today),
                today);
    }

    /** In the assessment or by itself: the child is asked once. */
    private @Nullable LocalDate heardOn(Case about, List<ConsentFinding> found, LocalDate today) {
        return found.stream()
                .filter(finding -> finding.kind().hearsTheChild())
                .map(ConsentFinding::from)
                .filter(on -> !on.isAfter(today))
                .findFirst()
                .or(() -> assessments
                        .find(about.id())
                        .flatMap(assessment ->
                                Optional.ofNullable(assessment.findings().childHearing()))
                        .map(ChildHearing::on))
                .orElse(null);
    }
}
