package no.samtak.notification.letter.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.contracts.letter.AdvanceNotice;
import no.samtak.contracts.letter.AppealReceived;
import no.samtak.contracts.letter.AppealRight;
import no.samtak.contracts.letter.AppealSentOn;
import no.samtak.contracts.letter.CaseClosed;
import no.samtak.contracts.letter.ComingOfAge;
import no.samtak.contracts.letter.ConsentWithdrawn;
import no.samtak.contracts.letter.CoordinatedWithoutRight;
import no.samtak.contracts.letter.CoordinatorAppointed;
import no.samtak.contracts.letter.CoordinatorGranted;
import no.samtak.contracts.letter.DecisionForm;
import no.samtak.contracts.letter.DecisionReversed;
import no.samtak.contracts.letter.DelayLetter;
import no.samtak.contracts.letter.DelayedAgain;
import no.samtak.contracts.letter.Disclosure;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.LetterSubject;
import no.samtak.contracts.letter.MatterHandedOver;
import no.samtak.contracts.letter.MatterMovedOn;
import no.samtak.contracts.letter.MeetingCalled;
import no.samtak.contracts.letter.MeetingMinutes;
import no.samtak.contracts.letter.PlanGranted;
import no.samtak.contracts.letter.PlanRevisionDue;
import no.samtak.contracts.letter.ReceiptToParty;
import no.samtak.contracts.letter.ReceiptToSender;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.RightBodyToSender;
import no.samtak.contracts.letter.RightHolder;
import no.samtak.contracts.letter.Scheme;
import no.samtak.contracts.letter.SchemesRefused;
import no.samtak.contracts.letter.StatusToSender;
import org.jspecify.annotations.Nullable;

/**
 * What a template may use: the order, its contents as {@code c}, and how the people in it are spoken of. The order is
 * complete, so everything mandatory is there.
 */
final class LetterModel {

    private final LetterOrder<?> order;
    private final LetterWords words;
    private final Map<String, @Nullable Object> data = new HashMap<>();

    private LetterModel(LetterOrder<?> order, LetterWords words) {
        this.order = order;
        this.words = words;
    }

    static Map<String, @Nullable Object> of(LetterOrder<?> order, LetterWords words) {
        var model = new LetterModel(order, words);
        model.addCommon();
        model.addContents(order.contents());
        return model.data;
    }

    private void addCommon() {
        boolean full = order.disclosure() == Disclosure.FULL;
        data.put("order", order);
        data.put("unit", order.unit());
        data.put("c", order.contents());
        data.put("words", words);
        data.put("concerns", order.receiver().role().isTheSubject() ? null : subject());
        data.put("signers", full ? signers() : List.of(unit()));
        data.put("showsPlaces", full);
    }

    /** Where nobody is named, the unit signs; who is both responsible and case handler signs once. */
    private List<String> signers() {
        var responsible = given(order.responsiblePerson());
        var handler = given(order.caseHandler());
        if (!responsible.equals(handler)) {
            return List.of(responsible + ", " + words.get("responsible"), handler + ", " + words.get("caseHandler"));
        }
        if (handler.equals(order.unit().unitName())) {
            return List.of(unit());
        }
        return List.of(
                handler + ", " + words.get("responsible") + " " + words.get("and") + " " + words.get("caseHandler"));
    }

    private String unit() {
        return order.unit().unitName() + ", " + order.unit().municipalityName();
    }

    private void addContents(LetterContents contents) {
        switch (contents) {
            case ReceiptToParty receipt -> {
                addMatter(receipt.matter());
                data.put("who", who());
                data.put("schemes", words.schemes(receipt.schemes()));
                addHolder(order.receiver().role() == ReceiverRole.GUARDIAN);
            }
            case DelayLetter delay -> {
                addMatter(delay.matter());
                addReason(delay.reason());
                data.put("standingReason", delay.reasonGivenBy() == DelayLetter.ReasonGivenBy.MUNICIPALITY);
            }
            case CoordinatorGranted granted -> {
                addScheme(given(granted.scheme()));
                addHolder(granted.rightHolder() == RightHolder.FAMILY);
                addDecision(granted.decisionForm(), granted.appeal());
                addReason(granted.reasons());
            }
            case PlanGranted granted -> {
                addScheme(Scheme.COORDINATOR);
                addHolder(false);
                addDecision(granted.decisionForm(), granted.appeal());
                addReason(granted.reasons());
            }
            case SchemesRefused refused -> {
                data.put("refused", refused.refused());
                data.put(
                        "schemes",
                        words.schemes(refused.refused().stream()
                                .map(SchemesRefused.RefusedScheme::scheme)
                                .toList()));
                addDecision(refused.decisionForm(), refused.appeal());
                addReason(refused.considerations());
                addAlternatives(refused);
            }
            case CoordinatedWithoutRight coordinated -> {
                addMatter(coordinated.matter());
                addReason(coordinated.plan());
            }
            case CoordinatorAppointed appointed -> {
                addScheme(given(appointed.scheme()));
                addHolder(appointed.scheme() == Scheme.CHILD_COORDINATOR);
            }
            case DelayedAgain _,
                    MatterMovedOn _,
                    MatterHandedOver _,
                    RightBodyToSender _,
                    AdvanceNotice _,
                    AppealReceived _,
                    AppealSentOn _,
                    DecisionReversed _,
                    MeetingCalled _,
                    MeetingMinutes _,
                    PlanRevisionDue _,
                    ComingOfAge _,
                    ConsentWithdrawn _,
                    CaseClosed _ -> throw new IllegalArgumentException(order.kind() + " is not written yet");
            case ReceiptToSender _, StatusToSender _ -> {
                // Status only: nothing of the people in the case.
            }
        }
    }

    private void addMatter(@Nullable ReceivedMatter matter) {
        data.put("application", matter == ReceivedMatter.APPLICATION);
    }

    private void addScheme(Scheme scheme) {
        data.put("childCoordinator", scheme == Scheme.CHILD_COORDINATOR);
        data.put("scheme", words.scheme(scheme));
        data.put("theScheme", words.theScheme(scheme));
        data.put("TheScheme", LetterWords.capitalised(words.theScheme(scheme)));
    }

    /** An expected child holds no right yet, so then too it is the family that is spoken of. */
    private void addHolder(boolean family) {
        boolean asFamily = family || isExpected();
        data.put("Holder", LetterWords.capitalised(asFamily ? words.get("family") : who()));
        data.put("holderObject", asFamily ? words.get("family") : whom());
    }

    private void addDecision(@Nullable DecisionForm form, @Nullable AppealRight appeal) {
        data.put("decisionMade", words.decisionMade(given(form)));
        data.put("theDecision", words.theDecision(given(form)));
        data.put("weeks", words.weeks(given(given(appeal).weeks())));
    }

    private void addAlternatives(SchemesRefused refused) {
        var instead = refused.grantedInstead();
        var coordination = refused.coordination();
        data.put("instead", instead == null ? null : words.scheme(instead));
        data.put("coordination", paragraphs(coordination == null ? null : coordination.explanation()));
    }

    private void addReason(@Nullable String reason) {
        data.put("reason", paragraphs(reason));
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\R\\s*"));
    }

    private String who() {
        return order.receiver().role().isTheSubject() ? words.get("you") : given(subject());
    }

    private String whom() {
        return order.receiver().role().isTheSubject() ? words.get("youObject") : given(subject());
    }

    private @Nullable String subject() {
        var subject = order.concerns();
        if (subject == null) {
            return null;
        }
        return switch (subject.kind()) {
            case PERSON -> subject.name();
            case EXPECTED_CHILD -> words.get("expectedChild");
        };
    }

    private boolean isExpected() {
        return order.concerns() != null && order.concerns().kind() == LetterSubject.Kind.EXPECTED_CHILD;
    }

    private static <T> T given(@Nullable T mandatory) {
        return Objects.requireNonNull(mandatory);
    }
}
