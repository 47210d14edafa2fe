package no.samtak.referral.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonRules;
import org.jspecify.annotations.Nullable;

/** Who can belong to a case, and as what. */
public final class PartyRules {

    private static final Set<PartyRole> WITHIN_A_MANDATE = Set.of(PartyRole.PROXY, PartyRole.LEGAL_GUARDIAN);

    private PartyRules() {}

    /** All that speaks against it; empty when it may be done. */
    public static List<PartyRefusal> refusals(
            PartyChange change, PersonId subject, List<CaseParty> parties, LocalDate today) {
        return switch (change) {
            case PartyChange.Joins joins -> joining(joins, today);
            case PartyChange.Becomes(var party) -> becoming(party, parties);
            case PartyChange.Leaves(var person) -> onCase(person, parties);
            case PartyChange.ResponsibilityIs responsibility -> List.of();
            case PartyChange.LiveTogether(var persons) ->
                persons.stream()
                        .filter(person -> !person.equals(subject))
                        .flatMap(person -> onCase(person, parties).stream())
                        .distinct()
                        .toList();
        };
    }

    private static List<PartyRefusal> joining(PartyChange.Joins joins, LocalDate today) {
        List<PartyRefusal> refusals = new ArrayList<>(mandate(joins.role(), joins.mandate()));
        boolean isExpected = joins.role() == PartyRole.EXPECTED_SIBLING;
        if (isExpected != (joins.dueOn() != null)) {
            refusals.add(new PartyRefusal.DueDateDoesNotFit());
        }
        Optional.ofNullable(joins.dueOn())
                .filter(due -> PersonRules.dueDateIsTooFarAway(due, today))
                .ifPresent(due -> refusals.add(new PartyRefusal.DueDateTooFarAway()));
        return refusals;
    }

    private static List<PartyRefusal> becoming(CaseParty party, List<CaseParty> parties) {
        List<PartyRefusal> refusals = new ArrayList<>(onCase(party.personId(), parties));
        refusals.addAll(mandate(party.role(), party.mandate()));
        return refusals;
    }

    private static List<PartyRefusal> mandate(PartyRole role, @Nullable Mandate mandate) {
        List<PartyRefusal> refusals = new ArrayList<>();
        if (role == PartyRole.SUBJECT) {
            refusals.add(new PartyRefusal.SubjectIsNoParty());
        }
        if (WITHIN_A_MANDATE.contains(role) != (mandate != null)) {
            refusals.add(new PartyRefusal.MandateDoesNotFit());
        }
        LocalDate until = mandate == null ? null : mandate.until();
        if (mandate != null && until != null && until.isBefore(mandate.from())) {
            refusals.add(new PartyRefusal.MandateEndsBeforeItBegins());
        }
        return refusals;
    }

    private static List<PartyRefusal> onCase(PersonId person, List<CaseParty> parties) {
        return parties.stream().anyMatch(party -> party.personId().equals(person))
                ? List.of()
                : List.of(new PartyRefusal.NotOnCase());
    }
}
