package no.samtak.referral.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.samtak.contracts.letter.AppealRight;
import no.samtak.contracts.letter.ContactPerson;
import no.samtak.contracts.letter.CoordinatedWithoutRight;
import no.samtak.contracts.letter.CoordinatorContact;
import no.samtak.contracts.letter.CoordinatorGranted;
import no.samtak.contracts.letter.DecisionForm;
import no.samtak.contracts.letter.DecisionReversed;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.PlanGranted;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.RecordedConsent;
import no.samtak.contracts.letter.RightHolder;
import no.samtak.contracts.letter.SchemesRefused;
import no.samtak.contracts.letter.SchemesRefused.CoordinationFound;
import no.samtak.contracts.letter.SchemesRefused.CriterionFound;
import no.samtak.contracts.letter.SchemesRefused.RefusedScheme;
import no.samtak.law.deadline.CitizenDeadline;
import no.samtak.law.deadline.Deadlines;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.language.Text;
import no.samtak.law.policy.Policy;
import no.samtak.referral.assessment.domain.Answer;
import no.samtak.referral.assessment.domain.CriterionResult;
import no.samtak.referral.assessment.domain.SchemeResult;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.decision.domain.Coordination;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionLetter;
import no.samtak.referral.decision.domain.Occasion;
import no.samtak.referral.decision.domain.Outcome;
import no.samtak.referral.decision.domain.ProposedDecision;
import no.samtak.referral.decision.domain.SchemeOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What each letter of one decision says. Everybody who is told of it is told the same.
 *
 * @param earlierDecidedOn when the decision was made that this one follows; null for the first one
 */
record DecisionContents(
        Decision decision, @Nullable LocalDate earlierDecidedOn, Policy municipality, LanguageForm form) {

    /** Costs of an appeal that led to a change are claimed within three weeks (fvl. § 36, not read). */
    private static final int COSTS_WEEKS = 3;

    private static final Text GRANTED_AFTER_APPEAL = new Text(
            "Klagen har ført fram, og ordningen er innvilget.", "Klaga har ført fram, og ordninga er innvilga.");
    private static final Text CAN_BE_CONSIDERED =
            new Text("Kommunen kan behandle søknaden", "Kommunen kan behandle søknaden");
    private static final Text NOT_CONSIDERED =
            new Text("Saken er avvist uten at behovet er vurdert.", "Saka er avvist utan at behovet er vurdert.");

    LetterContents of(DecisionLetter letter) {
        return switch (letter) {
            case COORDINATOR_GRANTED ->
                coordinatorGranted(
                        proposed().grants(Scheme.CHILD_COORDINATOR) ? Scheme.CHILD_COORDINATOR : Scheme.COORDINATOR);
            case PLAN_GRANTED -> planGranted();
            case COORDINATOR_REFUSED -> refused(List.of(Scheme.CHILD_COORDINATOR, Scheme.COORDINATOR));
            case PLAN_REFUSED -> refused(List.of(Scheme.INDIVIDUAL_PLAN));
            case COORDINATED_WITHOUT_RIGHT -> coordinatedWithoutRight();
            case COORDINATOR_AFTER_APPEAL ->
                afterAppeal(
                        proposed().grants(Scheme.CHILD_COORDINATOR) ? Scheme.CHILD_COORDINATOR : Scheme.COORDINATOR);
            case PLAN_AFTER_APPEAL -> afterAppeal(Scheme.INDIVIDUAL_PLAN);
        };
    }

    private CoordinatorGranted coordinatorGranted(Scheme scheme) {
        return new CoordinatorGranted(
                onTheWire(scheme),
                rightHolder(scheme),
                decisionForm(),
                decision.decidedOn(),
                contact(),
                new RecordedConsent(decision.facts().consents().coordinator()),
                reasons(scheme),
                appeal());
    }

    private PlanGranted planGranted() {
        return new PlanGranted(
                decisionForm(),
                decision.decidedOn(),
                contact(),
                null,
                new RecordedConsent(decision.facts().consents().plan()),
                new RecordedConsent(decision.facts().consents().sharing()),
                reasons(Scheme.INDIVIDUAL_PLAN),
                appeal());
    }

    private DecisionReversed afterAppeal(Scheme scheme) {
        boolean isOurOwn = decision.facts().background().occasion() == Occasion.REVERSAL;
        return new DecisionReversed(
                isOurOwn ? DecisionReversed.ReversedBy.MUNICIPALITY : DecisionReversed.ReversedBy.COUNTY_GOVERNOR,
                onTheWire(scheme),
                rightHolder(scheme),
                decisionForm(),
                decision.decidedOn(),
                earlierDecidedOn,
                GRANTED_AFTER_APPEAL.in(form),
                reasons(scheme),
                decision.decidedOn(),
                contact(),
                COSTS_WEEKS,
                isOurOwn ? appeal() : null);
    }

    private static RightHolder rightHolder(Scheme scheme) {
        return scheme == Scheme.CHILD_COORDINATOR ? RightHolder.FAMILY : RightHolder.PERSON;
    }

    private SchemesRefused refused(List<Scheme> ofThese) {
        return new SchemesRefused(
                ofThese.stream()
                        .filter(proposed()::turnsDown)
                        .map(this::refused)
                        .toList(),
                decisionForm(),
                decision.decidedOn(),
                proposed().considerations(),
                ofThese.stream()
                        .filter(proposed()::grants)
                        .findFirst()
                        .map(DecisionContents::onTheWire)
                        .orElse(null),
                ofThese.contains(Scheme.COORDINATOR) ? coordinationFound() : null,
                appeal());
    }

    private RefusedScheme refused(Scheme scheme) {
        SchemeOutcome outcome = proposed().about(scheme).orElseThrow();
        if (outcome.outcome() == Outcome.DISMISSED) {
            return new RefusedScheme(
                    onTheWire(scheme),
                    List.of(new CriterionFound(CAN_BE_CONSIDERED.in(form), false, outcome.reasons())));
        }
        List<CriterionResult> criteria = decision.trace().stream()
                .filter(result -> result.scheme() == scheme)
                .map(SchemeResult::criteria)
                .flatMap(List::stream)
                .filter(result -> result.answer() == Answer.MET || result.answer() == Answer.NOT_MET)
                .toList();
        return new RefusedScheme(
                onTheWire(scheme),
                criteria.stream()
                        .map(result -> new CriterionFound(
                                result.criterion().words().in(form),
                                result.answer() == Answer.MET,
                                outcome.criterionReasons().get(result.criterion())))
                        .toList());
    }

    private CoordinationFound coordinationFound() {
        Coordination coordination = proposed().coordination();
        if (coordination == null) {
            return new CoordinationFound(null, NOT_CONSIDERED.in(form));
        }
        var carrier = coordination.carrier();
        return new CoordinationFound(carrier == null ? null : carrier.service(), coordination.explanation());
    }

    private CoordinatedWithoutRight coordinatedWithoutRight() {
        Coordination coordination = proposed().coordination();
        Optional<Coordination.Carrier> carrier =
                Optional.ofNullable(coordination).map(Coordination::carrier);
        return new CoordinatedWithoutRight(
                decision.facts().family() == FamilyContact.APPLIED
                        ? ReceivedMatter.APPLICATION
                        : ReceivedMatter.REPORT_OF_NEED,
                carrier.map(Coordination.Carrier::service).orElse(null),
                carrier.map(one -> new ContactPerson(one.contact(), one.phone(), null))
                        .orElse(null),
                coordination == null ? null : coordination.explanation());
    }

    private @Nullable CoordinatorContact contact() {
        var coordinator = proposed().coordinator();
        if (coordinator != null) {
            return CoordinatorContact.named(
                    new ContactPerson(coordinator.name(), coordinator.phone(), coordinator.workplace()),
                    coordinator.from(),
                    null);
        }
        var contact = proposed().contact();
        LocalDate namedBy = decision.coordinatorNamedBy();
        return contact == null || namedBy == null
                ? null
                : CoordinatorContact.untilNamed(new ContactPerson(contact.name(), contact.phone(), null), namedBy);
    }

    private @Nullable String reasons(Scheme scheme) {
        return proposed().about(scheme).map(SchemeOutcome::reasons).orElse(null);
    }

    /** Nobody can know of the decision before today, so the four weeks end on this day or later. */
    private AppealRight appeal() {
        CitizenDeadline earliest = Deadlines.appeal(decision.decidedOn());
        return new AppealRight(
                municipality.appealBody().in(form),
                (int) ChronoUnit.WEEKS.between(earliest.startedOn(), earliest.nominalDate()),
                earliest.citizenDeadline());
    }

    private DecisionForm decisionForm() {
        return switch (municipality.decisionForm()) {
            case VEDTAK -> DecisionForm.VEDTAK;
            case AVGJORELSE -> DecisionForm.AVGJORELSE;
        };
    }

    private ProposedDecision proposed() {
        return decision.decided();
    }

    private static no.samtak.contracts.letter.Scheme onTheWire(Scheme scheme) {
        return switch (scheme) {
            case COORDINATOR -> no.samtak.contracts.letter.Scheme.COORDINATOR;
            case CHILD_COORDINATOR -> no.samtak.contracts.letter.Scheme.CHILD_COORDINATOR;
            case INDIVIDUAL_PLAN -> no.samtak.contracts.letter.Scheme.INDIVIDUAL_PLAN;
        };
    }
}
