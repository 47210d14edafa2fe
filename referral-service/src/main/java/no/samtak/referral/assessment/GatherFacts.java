package no.samtak.referral.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.referral.assessment.domain.AssessmentFacts;
import no.samtak.referral.assessment.domain.Findings;
import no.samtak.referral.assessment.domain.MunicipalReading;
import no.samtak.referral.assessment.domain.SubjectAge;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.person.store.PersonRepository;

/** All that an assessment of a case rests on today: the findings, whom it is about, what was asked for, the rules. */
@ApplicationScoped
public class GatherFacts {

    private final PersonRepository persons;
    private final ReferralRepository referrals;
    private final CurrentPolicy policy;

    GatherFacts(PersonRepository persons, ReferralRepository referrals, CurrentPolicy policy) {
        this.persons = persons;
        this.referrals = referrals;
        this.policy = policy;
    }

    /** @param today in Europe/Oslo */
    @Transactional
    public AssessmentFacts handle(Case about, Findings findings, LocalDate today) {
        return new AssessmentFacts(
                today,
                subject(about),
                requested(about),
                findings,
                MunicipalReading.of(policy.get()),
                Rulebooks.at(today).version());
    }

    private SubjectAge subject(Case about) {
        return persons.find(about.subject())
                .map(person -> new SubjectAge(person.kind(), person.identity().birthDate()))
                .orElseThrow(() -> new IllegalStateException("Case " + about.id() + " is about nobody"));
    }

    private Set<Scheme> requested(Case about) {
        return referrals.ofCase(about.id()).stream()
                .flatMap(referral -> referral.requested().stream())
                .collect(Collectors.toSet());
    }
}
