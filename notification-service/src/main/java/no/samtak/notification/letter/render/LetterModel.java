package no.samtak.notification.letter.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.contracts.letter.Disclosure;
import no.samtak.contracts.letter.LetterOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a template may use: the order, its contents as {@code c}, and how the people in it are spoken of. The order is
 * complete, so everything mandatory is there.
 */
final class LetterModel {

    private final LetterOrder<?> order;
    private final LetterWords words;
    private final Spoken spoken;
    private final Map<String, @Nullable Object> data = new HashMap<>();

    private LetterModel(LetterOrder<?> order, LetterWords words) {
        this.order = order;
        this.words = words;
        this.spoken = new Spoken(order, words);
    }

    static Map<String, @Nullable Object> of(LetterOrder<?> order, LetterWords words) {
        var model = new LetterModel(order, words);
        model.addCommon();
        new ContentsModel(order, words, model.spoken, model.data).add();
        return model.data;
    }

    private void addCommon() {
        boolean full = order.disclosure() == Disclosure.FULL;
        data.put("order", order);
        data.put("unit", order.unit());
        data.put("c", order.contents());
        data.put("words", words);
        data.put("concerns", spoken.toTheSubject() ? null : spoken.subject());
        data.put("subjectReads", spoken.toTheSubject());
        data.put("signers", full ? signers() : List.of(unit()));
        data.put("showsPlaces", full);
    }

    /** Where nobody is named, the unit signs; who is both responsible and case handler signs once. */
    private List<String> signers() {
        var responsible = Objects.requireNonNull(order.responsiblePerson());
        var handler = Objects.requireNonNull(order.caseHandler());
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
}
