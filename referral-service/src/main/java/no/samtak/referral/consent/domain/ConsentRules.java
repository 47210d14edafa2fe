package no.samtak.referral.consent.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.consent.domain.ConsentDecision.Effect;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a purpose may be acted on, from what people have said and found. Each position is stored as it comes; only its
 * use waits. Who decides is the matter of {@link DeciderRules}.
 */
public final class ConsentRules {

    /** How long before the sixteenth birthday the young person is asked for a consent of their own. D. */
    public static final int DAYS_ASKED_AHEAD = 60;

    private static final Comparator<Consent> OLDEST_FIRST =
            Comparator.comparing(Consent::on).thenComparing(Consent::recordedAt);

    private ConsentRules() {}

    /** @param facts as they are before this position */
    public static ConsentDecision decide(ConsentFacts facts, Consent stated) {
        if (stated.on().isAfter(facts.today())) {
            return new ConsentDecision.Refused(new ConsentRefusal.StatedInTheFuture(facts.today()));
        }
        if (!stated.services().isEmpty() && stated.purpose() != ConsentPurpose.SHARING) {
            return new ConsentDecision.Refused(new ConsentRefusal.ServicesOnlyForSharing());
        }
        ConsentFacts after = facts.withPosition(stated);
        return new ConsentDecision.Recorded(effect(stated.giver(), facts, after), standing(after));
    }

    /** In what capacity somebody on the case states a position; empty for somebody who is not, or is not born. */
    public static Optional<Capacity> capacityOf(PersonId giver, PersonId subject, List<CaseParty> parties) {
        if (giver.equals(subject)) {
            return Optional.of(Capacity.SELF);
        }
        return parties.stream()
                .filter(party -> party.personId().equals(giver))
                .flatMap(party -> Capacity.of(party.role()).stream())
                .findFirst();
    }

    /** Whether the purpose may be acted on today. */
    public static ConsentStanding standing(ConsentFacts facts) {
        Deciders deciders = DeciderRules.deciders(facts);
        ConsentStanding said = switch (deciders) {
            case Deciders.Nobody(var obstacle) -> new ConsentStanding.Missing(obstacle, List.of());
            case Deciders.AnyOf anyOf -> ofAny(anyOf, facts);
            case Deciders.Everybody everybody -> ofEverybody(everybody, facts);
        };
        return said.isComplete() && childMustBeHeard(deciders, facts)
                ? new ConsentStanding.Missing(Obstacle.CHILD_NOT_HEARD, List.of())
                : said;
    }

    /** From twelve a child is heard in all questions of its own health (pbrl. § 4-4); who decides alone is. */
    private static boolean childMustBeHeard(Deciders deciders, ConsentFacts facts) {
        boolean decidedByOthers = !deciders.whose().contains(facts.subject());
        return decidedByOthers && facts.hasTurned12() && !facts.hasTurned18() && facts.heardOn() == null;
    }

    private static ConsentStanding ofEverybody(Deciders.Everybody deciders, ConsentFacts facts) {
        List<PersonId> missing = deciders.persons().stream()
                .filter(giver -> !hasConsented(giver, facts))
                .toList();
        if (!missing.isEmpty()) {
            return new ConsentStanding.Missing(Obstacle.NOT_GIVEN, missing);
        }
        if (!deciders.outOfReach().isEmpty()) {
            return new ConsentStanding.AwaitsJudgement(deciders.outOfReach());
        }
        Set<SharingPartner> openTo = EnumSet.allOf(SharingPartner.class);
        deciders.persons().forEach(giver -> openTo.retainAll(openTo(giver, facts)));
        return complete(deciders.persons(), openTo, deciders.basis(), until(deciders.until(), facts), facts);
    }

    private static ConsentStanding ofAny(Deciders.AnyOf deciders, ConsentFacts facts) {
        List<PersonId> givers = deciders.persons().stream()
                .filter(giver -> hasConsented(giver, facts))
                .toList();
        if (givers.isEmpty()) {
            return new ConsentStanding.Missing(Obstacle.NOT_GIVEN, deciders.persons());
        }
        Set<SharingPartner> openTo = EnumSet.noneOf(SharingPartner.class);
        givers.forEach(giver -> openTo.addAll(openTo(giver, facts)));
        return complete(givers, openTo, deciders.basis(), until(deciders.until(), facts), facts);
    }

    /** Each may have let in somebody, and all of them together nobody: then nothing may be shared. */
    private static ConsentStanding complete(
            List<PersonId> givers,
            Set<SharingPartner> openTo,
            ConsentBasis basis,
            @Nullable LocalDate until,
            ConsentFacts facts) {
        if (openTo.isEmpty()) {
            return new ConsentStanding.Missing(Obstacle.NOT_GIVEN, givers);
        }
        LocalDate from = givers.stream()
                .flatMap(giver -> lastGiven(giver, facts).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Set<SharingPartner> closedTo = EnumSet.allOf(SharingPartner.class);
        closedTo.removeAll(openTo);
        return new ConsentStanding.Complete(from, until, basis, closedTo);
    }

    /** Who was asked ahead of the sixteenth birthday and has consented need not be asked on the day. */
    private static @Nullable LocalDate until(@Nullable LocalDate day, ConsentFacts facts) {
        boolean goesOnAt16 = day != null && day.equals(facts.turns16On()) && hasConsented(facts.subject(), facts);
        return goesOnAt16 && isAskedAhead(facts) ? null : day;
    }

    private static boolean isAskedAhead(ConsentFacts facts) {
        LocalDate turns16On = facts.turns16On();
        return turns16On != null
                && lastGiven(facts.subject(), facts)
                        .filter(on -> !on.isBefore(turns16On.minusDays(DAYS_ASKED_AHEAD)))
                        .isPresent();
    }

    private static Effect effect(PersonId giver, ConsentFacts before, ConsentFacts after) {
        if (!DeciderRules.deciders(after).whose().contains(giver)) {
            return Effect.NONE;
        }
        ConsentStanding stood = standing(before);
        ConsentStanding stands = standing(after);
        boolean consentedBefore = hasConsented(giver, before);
        boolean consentsNow = hasConsented(giver, after);
        if (stood.isComplete() && stands.isComplete()) {
            return stood.shutOut().equals(stands.shutOut()) ? Effect.NONE : Effect.RESCOPED;
        }
        boolean hasWithdrawn = consentedBefore && !consentsNow;
        if (hasWithdrawn || stood.isComplete()) {
            return Effect.WITHDRAWN;
        }
        if (stands.isComplete()) {
            return Effect.COMPLETED;
        }
        return consentedBefore == consentsNow ? Effect.NONE : Effect.GIVEN;
    }

    private static boolean hasConsented(PersonId giver, ConsentFacts facts) {
        return !openTo(giver, facts).isEmpty();
    }

    private static Set<SharingPartner> openTo(PersonId giver, ConsentFacts facts) {
        Set<SharingPartner> open = EnumSet.noneOf(SharingPartner.class);
        for (SharingPartner service : SharingPartner.values()) {
            ofGiver(giver, facts)
                    .filter(position -> position.isAbout(service))
                    .max(OLDEST_FIRST)
                    .filter(latest -> latest.position() == ConsentPosition.GIVEN)
                    .ifPresent(given -> open.add(service));
        }
        return open;
    }

    private static Optional<LocalDate> lastGiven(PersonId giver, ConsentFacts facts) {
        return ofGiver(giver, facts)
                .filter(position -> position.position() == ConsentPosition.GIVEN)
                .max(OLDEST_FIRST)
                .map(Consent::on);
    }

    /** What somebody said as a child of another's decision does not bind them once they decide themselves. */
    private static Stream<Consent> ofGiver(PersonId giver, ConsentFacts facts) {
        LocalDate turns16On = facts.turns16On();
        boolean decidesBecauseOfAge = giver.equals(facts.subject()) && facts.hasTurned16();
        LocalDate bindsFrom =
                turns16On == null || !decidesBecauseOfAge ? LocalDate.MIN : turns16On.minusDays(DAYS_ASKED_AHEAD);
        return facts.positions().stream()
                .filter(position -> position.giver().equals(giver))
                .filter(position -> !position.on().isBefore(bindsFrom));
    }
}
