package no.samtak.referral.consent.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samtak.referral.consent.domain.ConsentDecision.Effect;
import no.samtak.referral.person.domain.PersonId;

/**
 * Who must consent: the person alone from 16 (pbrl. § 4-3); for a child the main rule of pbrl. § 4-4, everybody who
 * holds parental responsibility. The exceptions of § 4-4 are a person's judgement and not made here.
 */
public final class ConsentRules {

    private static final Comparator<Consent> OLDEST_FIRST =
            Comparator.comparing(Consent::on).thenComparing(Consent::recordedAt);

    private ConsentRules() {}

    /** @param facts as they are before this position */
    public static ConsentDecision decide(ConsentFacts facts, Consent stated) {
        if (!isOnCase(stated.giver(), facts)) {
            return new ConsentDecision.Refused(new ConsentRefusal.GiverNotOnCase());
        }
        if (stated.on().isAfter(facts.today())) {
            return new ConsentDecision.Refused(new ConsentRefusal.StatedInTheFuture(facts.today()));
        }
        List<Consent> positions = new ArrayList<>(facts.positions());
        positions.add(stated);
        var after = new ConsentFacts(facts.subject(), facts.turns16On(), facts.guardians(), positions, facts.today());
        return new ConsentDecision.Recorded(effect(stated.giver(), facts, after), standing(after));
    }

    /** Whether the purpose may be acted on today. */
    public static ConsentStanding standing(ConsentFacts facts) {
        List<PersonId> needed = whoMustConsent(facts);
        List<PersonId> missing =
                needed.stream().filter(giver -> !hasConsented(giver, facts)).toList();
        if (needed.isEmpty() || !missing.isEmpty()) {
            return new ConsentStanding.Missing(missing);
        }
        LocalDate from = needed.stream()
                .flatMap(giver -> latest(giver, facts).stream())
                .map(Consent::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new ConsentStanding.Complete(from, decidesAlone(facts) ? null : facts.turns16On());
    }

    private static Effect effect(PersonId giver, ConsentFacts before, ConsentFacts after) {
        boolean consentedBefore = hasConsented(giver, before);
        boolean consentsNow = hasConsented(giver, after);
        if (consentedBefore == consentsNow) {
            return Effect.NONE;
        }
        if (consentedBefore) {
            return Effect.WITHDRAWN;
        }
        boolean wasComplete = standing(before) instanceof ConsentStanding.Complete;
        return !wasComplete && standing(after) instanceof ConsentStanding.Complete ? Effect.COMPLETED : Effect.GIVEN;
    }

    private static List<PersonId> whoMustConsent(ConsentFacts facts) {
        return decidesAlone(facts) ? List.of(facts.subject()) : facts.guardians();
    }

    private static boolean decidesAlone(ConsentFacts facts) {
        return facts.turns16On() != null && !facts.today().isBefore(facts.turns16On());
    }

    private static boolean isOnCase(PersonId giver, ConsentFacts facts) {
        return giver.equals(facts.subject()) || facts.guardians().contains(giver);
    }

    private static boolean hasConsented(PersonId giver, ConsentFacts facts) {
        return latest(giver, facts)
                .filter(latest -> latest.position() == ConsentPosition.GIVEN)
                .isPresent();
    }

    private static Optional<Consent> latest(PersonId giver, ConsentFacts facts) {
        return facts.positions().stream()
                .filter(position -> position.giver().equals(giver))
                .max(OLDEST_FIRST);
    }
}
