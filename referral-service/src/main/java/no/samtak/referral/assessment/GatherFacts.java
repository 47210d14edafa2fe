package no.samtak.referral.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.referral.advancenotice.FindOpenNotice;
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
    private final FindOpenNotice findOpenNotice;
    private final CurrentPolicy policy;

    GatherFacts(
            PersonRepository persons,
            ReferralRepository referrals,
            FindOpenNotice findOpenNotice,
            CurrentPolicy policy) {
        this.persons = persons;
        this.referrals = referrals;
        this.findOpenNotice = findOpenNotice;
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

    /** What somebody asked for, and what an open notice would take away: both are answered by name. */
    private Set<Scheme> requested(Case about) {
        Stream<Scheme> asked = referrals.ofCase(about.id()).stream().flatMap(referral -> referral.requested().stream());
        Stream<Scheme> announced =
                findOpenNotice.handle(about.id()).stream().flatMap(notice -> notice.schemes().stream());
        return Stream.concat(asked, announced).collect(Collectors.toSet());
    }
}
