package no.samtak.referral.letterorder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.Disclosure;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.LetterSubject;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.policy.Policy;
import no.samtak.law.rulebook.Rule;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.letterorder.KeepLetterOrder;
import no.samtak.letterorder.LetterHead;
import no.samtak.letterorder.domain.Answers;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.letterorder.domain.Addressee;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.letterorder.domain.ReleaseRules;
import org.jspecify.annotations.Nullable;

/** Writes one immutable order for each receiver of a letter, in the transaction of whatever makes it necessary. */
@ApplicationScoped
public class OrderLetters {

    /**
     * What to write.
     *
     * @param about the case, whose lock the caller holds
     * @param deadline the deadline the letter answers; null for one that leaves as soon as it is prepared
     * @param date the day it is meant to leave, in Europe/Oslo
     * @param concerns whom the case is about, for receivers who are somebody else
     * @param contents what each receiver reads
     * @param blocks why a letter of this case must not leave by itself
     * @param decided the decision it tells of; null for any other letter
     */
    public record Command(
            Case about,
            LetterKind kind,
            @Nullable DeadlineId deadline,
            LocalDate date,
            LanguageForm language,
            @Nullable LetterSubject concerns,
            List<Addressee> addressees,
            Function<ReceiverRole, LetterContents> contents,
            List<Rule> basis,
            Set<ReleaseBlock> blocks,
            @Nullable Decided decided) {

        /** A letter that tells of no decision. */
        public Command(
                Case about,
                LetterKind kind,
                @Nullable DeadlineId deadline,
                LocalDate date,
                LanguageForm language,
                @Nullable LetterSubject concerns,
                List<Addressee> addressees,
                Function<ReceiverRole, LetterContents> contents,
                List<Rule> basis,
                Set<ReleaseBlock> blocks) {
            this(about, kind, deadline, date, language, concerns, addressees, contents, basis, blocks, null);
        }
    }

    /** The decision a letter tells of, and who stands for it by name: whoever decides about a person signs. */
    public record Decided(DecisionId decision, String caseHandler, String responsible) {

        /** Without the names. */
        @Override
        public String toString() {
            return "Decided[" + decision + "]";
        }
    }

    private final CaseRepository cases;
    private final CallOffLetters callOffLetters;
    private final KeepLetterOrder keepLetterOrder;
    private final CurrentPolicy policy;

    OrderLetters(
            CaseRepository cases,
            CallOffLetters callOffLetters,
            KeepLetterOrder keepLetterOrder,
            CurrentPolicy policy) {
        this.cases = cases;
        this.callOffLetters = callOffLetters;
        this.keepLetterOrder = keepLetterOrder;
        this.policy = policy;
    }

    /**
     * An order of the same kind for the same deadline and role that has not left is called off: the new one replaces it.
     *
     * @return the case, at the version it has after the last order
     */
    @Transactional
    public Case handle(Command command, Instant now) {
        Map<ReceiverRole, Deque<LetterOrderId>> replaced = callOffWaiting(command);
        Case about = command.about();
        for (Addressee addressee : command.addressees()) {
            LetterOrder<?> document = document(command, addressee);
            about = about.next();
            keepLetterOrder.handle(
                    new KeepLetterOrder.Command(
                            document,
                            answers(command),
                            rule(command, document.receiver().role()),
                            replaced.getOrDefault(document.receiver().role(), new ArrayDeque<>())
                                    .poll()),
                    about.version(),
                    now);
        }
        cases.save(about);
        return about;
    }

    /** Each new letter takes the place of one old letter: with two parents there are two of each. */
    private Map<ReceiverRole, Deque<LetterOrderId>> callOffWaiting(Command command) {
        if (command.deadline() == null) {
            return Map.of();
        }
        UUID deadline = command.deadline().value();
        return callOffLetters
                .handle(
                        command.about().id().value(),
                        letter -> letter.kind() == command.kind()
                                && deadline.equals(letter.answers().deadlineId()),
                        OrderedLetter.REPLACED)
                .stream()
                .collect(
                        groupingBy(OrderedLetter::receiver, mapping(OrderedLetter::id, toCollection(ArrayDeque::new))));
    }

    private static Answers answers(Command command) {
        Decided decided = command.decided();
        return new Answers(
                command.deadline() == null ? null : command.deadline().value(),
                decided == null ? null : decided.decision().value());
    }

    private static ReleaseRule rule(Command command, ReceiverRole role) {
        return command.decided() == null
                ? ReleaseRules.ruleFor(role, command.blocks())
                : ReleaseRules.ruleForDecision(command.blocks());
    }

    private LetterOrder<?> document(Command command, Addressee addressee) {
        Policy municipality = policy.get();
        LanguageForm form = command.language();
        String unitName = municipality.coordinatingUnit().name().in(form);
        ReceiverRole role = addressee.receiver().role();
        Decided decided = command.decided();
        return new LetterOrder<>(
                Ids.next(),
                command.about().id().value(),
                municipality.id().value(),
                command.kind(),
                form == LanguageForm.NN ? LetterLanguage.NN : LetterLanguage.NB,
                command.about().reference(),
                command.date(),
                addressee.receiver(),
                role.isStatusOnly() || role.isTheSubject() ? null : command.concerns(),
                LetterHead.unit(municipality, form),
                decided == null ? unitName : decided.caseHandler(),
                decided == null ? unitName : decided.responsible(),
                addressee.isProtected() ? Disclosure.NAMES_AND_PLACES_WITHHELD : Disclosure.FULL,
                LetterHead.references(command.basis(), command.date(), form),
                Rulebooks.at(command.date()).version().value(),
                command.contents().apply(role));
    }
}
