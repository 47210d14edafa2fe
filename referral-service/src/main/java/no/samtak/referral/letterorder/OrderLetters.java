package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.contracts.letter.Disclosure;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.LetterSubject;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.UnitBlock;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.policy.CoordinatingUnit;
import no.samtak.law.policy.Policy;
import no.samtak.law.rulebook.Rule;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.law.statute.LegalReference;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.letterorder.domain.Addressee;
import no.samtak.referral.letterorder.domain.LetterOrderId;
import no.samtak.referral.letterorder.domain.OrderState;
import no.samtak.referral.letterorder.domain.OrderedLetter;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.letterorder.domain.ReleaseRules;
import no.samtak.referral.letterorder.outbox.LetterOrderEvents;
import no.samtak.referral.letterorder.store.LetterOrderRepository;
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
    private final LetterOrderRepository orders;
    private final LetterOrderEvents events;
    private final CurrentPolicy policy;

    OrderLetters(CaseRepository cases, LetterOrderRepository orders, LetterOrderEvents events, CurrentPolicy policy) {
        this.cases = cases;
        this.orders = orders;
        this.events = events;
        this.policy = policy;
    }

    /**
     * An order of the same kind for the same deadline and role that has not left is called off: the new one replaces it.
     *
     * @return the case, at the version it has after the last order
     */
    @Transactional
    public Case handle(Command command, Instant now) {
        Map<ReceiverRole, List<OrderedLetter>> waiting = waiting(command);
        waiting.values().stream().flatMap(List::stream).forEach(old -> orders.save(old.calledOff("REPLACED")));
        Case about = command.about();
        for (Addressee addressee : command.addressees()) {
            LetterOrder<?> document = document(command, addressee);
            OrderedLetter letter = letter(command, document, now);
            orders.add(letter, document);
            about = about.next();
            List<OrderedLetter> replaced = waiting.getOrDefault(letter.receiver(), List.of());
            events.letterOrdered(
                    about,
                    letter,
                    replaced.isEmpty() ? null : replaced.getFirst().id(),
                    now);
        }
        cases.save(about);
        return about;
    }

    private Map<ReceiverRole, List<OrderedLetter>> waiting(Command command) {
        if (command.deadline() == null) {
            return Map.of();
        }
        return orders.ofDeadline(command.about().id(), command.deadline()).stream()
                .filter(letter -> letter.kind() == command.kind() && letter.state() == OrderState.ORDERED)
                .collect(Collectors.groupingBy(OrderedLetter::receiver));
    }

    private static OrderedLetter letter(Command command, LetterOrder<?> document, Instant now) {
        ReceiverRole role = document.receiver().role();
        Decided decided = command.decided();
        return new OrderedLetter(
                new LetterOrderId(document.letterOrderId()),
                command.about().id(),
                command.deadline(),
                decided == null ? null : decided.decision(),
                command.kind(),
                role,
                decided == null
                        ? ReleaseRules.ruleFor(role, command.blocks())
                        : ReleaseRules.ruleForDecision(command.blocks()),
                OrderState.ORDERED,
                now,
                null,
                null,
                null);
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
                unit(municipality, form),
                decided == null ? unitName : decided.caseHandler(),
                decided == null ? unitName : decided.responsible(),
                addressee.isProtected() ? Disclosure.NAMES_AND_PLACES_WITHHELD : Disclosure.FULL,
                references(command.basis(), command.date(), form),
                Rulebooks.at(command.date()).version().value(),
                command.contents().apply(role));
    }

    private static UnitBlock unit(Policy municipality, LanguageForm form) {
        CoordinatingUnit unit = municipality.coordinatingUnit();
        return new UnitBlock(
                municipality.name().in(form),
                unit.name().in(form),
                unit.phone(),
                unit.email(),
                unit.address() == null ? List.of() : List.of(unit.address().split(", ")),
                unit.openingHours());
    }

    private static List<no.samtak.contracts.letter.LegalReference> references(
            List<Rule> basis, LocalDate date, LanguageForm form) {
        var rulebook = Rulebooks.at(date);
        return basis.stream()
                .flatMap(rule -> rulebook.basisOf(rule).stream())
                .map(LegalReference::statute)
                .distinct()
                .map(statute -> new no.samtak.contracts.letter.LegalReference(
                        statute.act().shortTitle().in(form),
                        statute.section(),
                        statute.title().in(form)))
                .toList();
    }
}
