package no.samtak.notification.letter.render;

import java.util.Collection;
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
import no.samtak.contracts.letter.LetterOrder;
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

/** What the templates of each sort of contents need beyond the contents themselves. */
final class ContentsModel {

    private final LetterOrder<?> order;
    private final LetterWords words;
    private final Spoken spoken;
    private final Map<String, @Nullable Object> data;

    ContentsModel(LetterOrder<?> order, LetterWords words, Spoken spoken, Map<String, @Nullable Object> data) {
        this.order = order;
        this.words = words;
        this.spoken = spoken;
        this.data = data;
    }

    void add() {
        switch (order.contents()) {
            case ReceiptToParty receipt -> {
                addMatter(receipt.matter());
                data.put("who", spoken.who());
                data.put("schemes", words.schemes(receipt.schemes()));
                addHolder(order.receiver().role() == ReceiverRole.GUARDIAN);
            }
            case DelayLetter delay -> {
                addMatter(delay.matter());
                addDelay(delay.reason(), delay.reasonGivenBy());
            }
            case DelayedAgain delay -> {
                addMatter(delay.matter());
                addDelay(delay.reason(), delay.reasonGivenBy());
                data.put("severalLetters", delay.earlierLetters().size() > 1);
                data.put("earlierLetters", words.days(delay.earlierLetters()));
            }
            case MatterMovedOn moved -> {
                addMatter(moved.matter());
                addReason(moved.reason());
                addRightBody(moved.rightBody());
            }
            case MatterHandedOver handed -> {
                addMatter(handed.matter());
                addReason(handed.reason());
            }
            case RightBodyToSender right -> addRightBody(right.rightBody());
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
            case AdvanceNotice notice -> {
                addScheme(given(notice.scheme()));
                data.put("ends", notice.change() == AdvanceNotice.Change.ENDED);
                data.put("what", paragraphs(notice.what()));
                data.put("facts", paragraphs(notice.facts()));
                addReason(notice.reasons());
            }
            case AppealReceived appeal -> {
                addAppealed(appeal.decisionForm());
                data.put("inTime", appeal.timeliness() == AppealReceived.Timeliness.IN_TIME);
            }
            case AppealSentOn appeal -> {
                addAppealed(appeal.decisionForm());
                data.put("statement", paragraphs(appeal.statement()));
            }
            case DecisionReversed reversed -> addReversal(reversed);
            case CoordinatorAppointed appointed -> {
                addScheme(given(appointed.scheme()));
                addHolder(appointed.scheme() == Scheme.CHILD_COORDINATOR);
            }
            case MeetingCalled meeting -> {
                data.put("party", order.receiver().role() != ReceiverRole.MEETING_PARTICIPANT);
                data.put("time", words.time(given(meeting.on()), given(meeting.from()), meeting.until()));
            }
            case MeetingMinutes minutes ->
                data.put("comments", paragraphs(given(minutes.ownComments()).text()));
            case ComingOfAge coming -> addComingOfAge(coming);
            case ConsentWithdrawn consent -> addWithdrawal(consent);
            case CaseClosed closed -> addClosing(closed);
            case PlanRevisionDue _, ReceiptToSender _, StatusToSender _ -> {
                // They say the same to everybody.
            }
        }
    }

    private void addMatter(@Nullable ReceivedMatter matter) {
        data.put("application", matter == ReceivedMatter.APPLICATION);
    }

    private void addDelay(@Nullable String reason, DelayLetter.@Nullable ReasonGivenBy givenBy) {
        addReason(reason);
        data.put("standingReason", givenBy == DelayLetter.ReasonGivenBy.MUNICIPALITY);
    }

    private void addRightBody(@Nullable String rightBody) {
        data.put("rightBody", order.disclosure() == Disclosure.FULL ? rightBody : null);
    }

    private void addScheme(Scheme scheme) {
        data.put("childCoordinator", scheme == Scheme.CHILD_COORDINATOR);
        data.put("scheme", words.scheme(scheme));
        data.put("theScheme", words.theScheme(scheme));
        data.put("TheScheme", LetterWords.capitalised(words.theScheme(scheme)));
    }

    private void addHolder(boolean family) {
        data.put("Holder", LetterWords.capitalised(spoken.holder(family)));
        data.put("holderObject", spoken.holderObject(family));
    }

    private void addDecision(@Nullable DecisionForm form, @Nullable AppealRight appeal) {
        data.put("decisionMade", words.decisionMade(given(form)));
        data.put("theDecision", words.theDecision(given(form)));
        addAppeal(given(appeal));
    }

    private void addAppeal(AppealRight appeal) {
        data.put("weeks", words.weeks(given(appeal.weeks())));
    }

    private void addAppealed(@Nullable DecisionForm form) {
        data.put("theDecision", form == null ? null : words.theDecision(form));
    }

    private void addAlternatives(SchemesRefused refused) {
        var instead = refused.grantedInstead();
        var coordination = refused.coordination();
        data.put("instead", instead == null ? null : words.scheme(instead));
        data.put("coordination", paragraphs(coordination == null ? null : coordination.explanation()));
    }

    /** A plan has no coordinator of its own to name: whoever it is, is the coordinator. */
    private void addReversal(DecisionReversed reversed) {
        addScheme(reversed.scheme() == Scheme.INDIVIDUAL_PLAN ? Scheme.COORDINATOR : given(reversed.scheme()));
        addHolder(reversed.rightHolder() == RightHolder.FAMILY);
        data.put("byMunicipality", reversed.reversedBy() == DecisionReversed.ReversedBy.MUNICIPALITY);
        data.put("decisionMade", words.decisionMade(given(reversed.decisionForm())));
        data.put("theDecision", words.theDecision(given(reversed.decisionForm())));
        data.put("outcome", paragraphs(reversed.outcome()));
        data.put("costsWeeks", words.weeks(given(reversed.costsWeeks())));
        addReason(reversed.reasons());
        if (reversed.appeal() != null) {
            addAppeal(reversed.appeal());
        }
    }

    private void addComingOfAge(ComingOfAge coming) {
        addScheme(given(coming.scheme()));
        data.put("who", spoken.who());
        data.put("whom", spoken.whom());
        data.put("Who", LetterWords.capitalised(spoken.who()));
        data.put("sixteen", coming.age() == ComingOfAge.Age.SIXTEEN);
        data.put("years", coming.age() == ComingOfAge.Age.SIXTEEN ? 16 : 18);
        data.put("decidesAlone", coming.whoDecides() == ComingOfAge.WhoDecides.THE_YOUNG_PERSON);
        data.put("transition", coming.transition());
        data.put("mayGoOn", coming.transition() == ComingOfAge.Transition.CHILD_COORDINATOR_MAY_GO_ON);
        if (coming.appeal() != null) {
            addAppeal(coming.appeal());
        }
    }

    private void addWithdrawal(ConsentWithdrawn consent) {
        Collection<ConsentWithdrawn.Purpose> withdrawn = consent.withdrawn();
        data.put(
                "purposes",
                words.listed(withdrawn.stream()
                        .sorted()
                        .map(purpose -> words.get("purpose." + purpose))
                        .toList()));
        data.put("stopsCoordinator", withdrawn.contains(ConsentWithdrawn.Purpose.COORDINATOR));
        data.put("stopsPlan", withdrawn.contains(ConsentWithdrawn.Purpose.INDIVIDUAL_PLAN));
        data.put("stopsSharing", withdrawn.contains(ConsentWithdrawn.Purpose.SHARING));
        data.put("services", words.listed(consent.services()));
    }

    private void addClosing(CaseClosed closed) {
        boolean decided = closed.reason() == CaseClosed.Reason.ENDED_BY_DECISION;
        data.put("decided", decided);
        data.put("schemes", words.schemes(closed.ended()));
        addReason(closed.explanation());
        if (decided) {
            addDecision(closed.decisionForm(), closed.appeal());
        }
    }

    private void addReason(@Nullable String reason) {
        data.put("reason", paragraphs(reason));
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\R\\s*"));
    }

    private static <T> T given(@Nullable T mandatory) {
        return Objects.requireNonNull(mandatory);
    }
}
