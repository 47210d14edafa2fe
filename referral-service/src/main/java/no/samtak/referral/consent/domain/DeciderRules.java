package no.samtak.referral.consent.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.Mandate;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Reach;
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** Who decides about a person's consent: chapter 4 of pasient- og brukerrettighetsloven. */
final class DeciderRules {

    private DeciderRules() {}

    static Deciders deciders(ConsentFacts facts) {
        if (!facts.hasTurned16()) {
            return ofAChild(facts);
        }
        if (!facts.found(FindingKind.COMPETENCE_LACKING)) {
            return new Deciders.Everybody(List.of(facts.subject()), List.of(), ConsentBasis.SELF, null);
        }
        return facts.hasTurned18()
                ? ofAnAdultWithoutCompetence(facts)
                : parents(facts, ConsentBasis.PARENTS_UNTIL_18, facts.turns18On());
    }

    private static Deciders ofAChild(ConsentFacts facts) {
        if (facts.found(FindingKind.CARE_ORDER)) {
            List<PersonId> childWelfare = inRole(facts, party -> party.role() == PartyRole.CHILD_WELFARE);
            return childWelfare.isEmpty()
                    ? new Deciders.Nobody(Obstacle.CHILD_WELFARE_NOT_ON_CASE)
                    : new Deciders.AnyOf(childWelfare, ConsentBasis.CHILD_WELFARE, facts.turns16On());
        }
        if (facts.hasTurned12() && facts.found(FindingKind.CHILD_DECIDES_EXCEPTIONALLY)) {
            return new Deciders.Everybody(
                    List.of(facts.subject()), List.of(), ConsentBasis.CHILD_EXCEPTIONALLY, facts.turns16On());
        }
        if (facts.hasTurned12() && facts.found(FindingKind.PARENTS_NOT_INFORMED)) {
            return new Deciders.Nobody(Obstacle.PARENTS_NOT_INFORMED);
        }
        return parents(facts, ConsentBasis.PARENTS, facts.turns16On());
    }

    private static Deciders ofAnAdultWithoutCompetence(ConsentFacts facts) {
        List<PersonId> guardians = inRole(
                facts,
                party -> party.role() == PartyRole.LEGAL_GUARDIAN && party.mayDo(Mandate.Scope.CONSENT, facts.today()));
        if (!guardians.isEmpty()) {
            return new Deciders.AnyOf(guardians, ConsentBasis.GUARDIAN, null);
        }
        List<PersonId> kin = inRole(
                facts,
                party -> party.role() == PartyRole.NEXT_OF_KIN || party.role().isParent());
        return kin.isEmpty()
                ? new Deciders.Nobody(Obstacle.NOBODY_WHO_COULD)
                : new Deciders.AnyOf(kin, ConsentBasis.NEXT_OF_KIN, null);
    }

    private static Deciders parents(ConsentFacts facts, ConsentBasis rule, @Nullable LocalDate until) {
        List<CaseParty> holders = facts.parties().stream()
                .filter(party -> party.role().holds(facts.responsibility()))
                .toList();
        List<PersonId> reachable = withReach(holders, Reach.REACHABLE);
        List<OutOfReach> outOfReach = outOfReach(holders, facts.responsibility());
        if (reachable.isEmpty() && outOfReach.isEmpty()) {
            return new Deciders.Nobody(holders.isEmpty() ? Obstacle.NOBODY_WHO_COULD : Obstacle.ALL_GUARDIANS_DEAD);
        }
        if (!reachable.isEmpty() && facts.found(FindingKind.NECESSARY_FOR_THE_CHILD)) {
            return new Deciders.AnyOf(reachable, ConsentBasis.NECESSARY_FOR_THE_CHILD, until);
        }
        if (!reachable.isEmpty() && facts.found(FindingKind.ORDINARY_CARE)) {
            return new Deciders.AnyOf(reachable, ConsentBasis.ORDINARY_CARE, until);
        }
        boolean oneIsDead = !withReach(holders, Reach.DEAD).isEmpty();
        boolean onSurvivor = oneIsDead && rule == ConsentBasis.PARENTS;
        return new Deciders.Everybody(reachable, outOfReach, onSurvivor ? ConsentBasis.SURVIVING_PARENT : rule, until);
    }

    private static List<OutOfReach> outOfReach(
            List<CaseParty> holders, @Nullable ParentalResponsibility responsibility) {
        List<OutOfReach> unasked = new ArrayList<>(withReach(holders, Reach.UNREACHABLE).stream()
                .map(person -> new OutOfReach(person, OutOfReach.Why.UNREACHABLE))
                .toList());
        if (responsibility == ParentalResponsibility.UNKNOWN) {
            unasked.add(new OutOfReach(null, OutOfReach.Why.RESPONSIBILITY_UNKNOWN));
        }
        if (responsibility == ParentalResponsibility.JOINT && holders.size() == 1) {
            unasked.add(new OutOfReach(null, OutOfReach.Why.SECOND_PARENT_UNKNOWN));
        }
        return unasked;
    }

    private static List<PersonId> withReach(List<CaseParty> holders, Reach reach) {
        return holders.stream()
                .filter(party -> party.reach() == reach)
                .map(CaseParty::personId)
                .toList();
    }

    private static List<PersonId> inRole(ConsentFacts facts, Predicate<CaseParty> which) {
        return facts.parties().stream()
                .filter(party -> party.reach() == Reach.REACHABLE)
                .filter(which)
                .map(CaseParty::personId)
                .toList();
    }
}
