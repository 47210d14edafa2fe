package no.samtak.notification.letter.render;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.contracts.letter.AdvanceNotice;
import no.samtak.contracts.letter.AppealReceived;
import no.samtak.contracts.letter.AppealSentOn;
import no.samtak.contracts.letter.CaseClosed;
import no.samtak.contracts.letter.ComingOfAge;
import no.samtak.contracts.letter.ConsentWithdrawn;
import no.samtak.contracts.letter.CoordinatedWithoutRight;
import no.samtak.contracts.letter.CoordinatorAppointed;
import no.samtak.contracts.letter.CoordinatorGranted;
import no.samtak.contracts.letter.DecisionReversed;
import no.samtak.contracts.letter.DelayLetter;
import no.samtak.contracts.letter.DelayedAgain;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.MatterHandedOver;
import no.samtak.contracts.letter.MatterMovedOn;
import no.samtak.contracts.letter.MeetingCalled;
import no.samtak.contracts.letter.MeetingMinutes;
import no.samtak.contracts.letter.PlanGranted;
import no.samtak.contracts.letter.PlanRevisionDue;
import no.samtak.contracts.letter.ReceiptToParty;
import no.samtak.contracts.letter.ReceiptToSender;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.RightBodyToSender;
import no.samtak.contracts.letter.SchemesRefused;
import no.samtak.contracts.letter.StatusToSender;

/** All letters, parsed when the service starts: a faulty template is found then, not on the day of a deadline. */
final class LetterTemplates {

    private static final String STYLE = "letter.css";
    private static final List<String> LETTERS = List.of(
            "L01-party",
            "L01-sender",
            "L02-party",
            "L02-sender",
            "L03",
            "L04-party",
            "L04-body",
            "L04-sender",
            "L05",
            "L06",
            "L07",
            "L08",
            "L09",
            "L10",
            "L11",
            "L12-party",
            "L12-body",
            "L13",
            "L14",
            "L15",
            "L16",
            "L17",
            "L18",
            "L19",
            "L20");
    private static final List<String> SHARED = List.of("frame", "coordinator-facts", "participants", "answer-to");
    private static final List<String> PARTS = List.of(
            "coordinator", "another-coordinator", "reasons", "criteria", "appeal", "appeal-about", "delay-reason");

    private final Map<LetterLanguage, Map<String, LetterTemplate>> templates = new EnumMap<>(LetterLanguage.class);

    LetterTemplates() {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new TextOnly())
                .addLocator(LetterTemplates::locate)
                .strictRendering(true)
                .build();
        var style = new RawString(Resources.text(STYLE));
        for (var language : LetterLanguage.values()) {
            var words = new LetterWords(language);
            var inLanguage = new HashMap<String, LetterTemplate>();
            for (var id : LETTERS) {
                var name = LetterWords.folder(language) + "/" + id;
                inLanguage.put(
                        id, new LetterTemplate(id, version(name, language), engine.getTemplate(name), words, style));
            }
            templates.put(language, inLanguage);
        }
    }

    /** By id, in each language. */
    List<LetterTemplate> all() {
        return templates.values().stream()
                .flatMap(inLanguage -> inLanguage.values().stream())
                .sorted(Comparator.comparing(LetterTemplate::id)
                        .thenComparing(template -> template.words().language()))
                .toList();
    }

    LetterTemplate of(LetterOrder<?> order) {
        var id = switch ((LetterContents) order.contents()) {
            case ReceiptToParty _ -> "L01-party";
            case ReceiptToSender _ -> "L01-sender";
            case DelayLetter _ -> "L02-party";
            case StatusToSender _ -> "L02-sender";
            case MatterMovedOn _ -> "L04-party";
            case MatterHandedOver _ -> "L04-body";
            case RightBodyToSender _ -> "L04-sender";
            case AppealSentOn _ -> order.receiver().role() == ReceiverRole.RECEIVING_BODY ? "L12-body" : "L12-party";
            case DelayedAgain _,
                    CoordinatorGranted _,
                    PlanGranted _,
                    SchemesRefused _,
                    CoordinatedWithoutRight _,
                    AdvanceNotice _,
                    AppealReceived _,
                    DecisionReversed _,
                    CoordinatorAppointed _,
                    MeetingCalled _,
                    MeetingMinutes _,
                    PlanRevisionDue _,
                    ComingOfAge _,
                    ConsentWithdrawn _,
                    CaseClosed _ -> order.kind().name();
        };
        return Objects.requireNonNull(
                Objects.requireNonNull(templates.get(order.language())).get(id));
    }

    /** A hash over all that shapes the page, so that nobody can forget to count it up. */
    private static String version(String name, LetterLanguage language) {
        var sources = Stream.of(
                        Stream.of(name + ".html", STYLE, LetterWords.file(language)),
                        FontShelf.FILES.stream(),
                        SHARED.stream().map(shared -> shared + ".html"),
                        PARTS.stream().map(part -> LetterWords.folder(language) + "/" + part + ".html"))
                .flatMap(names -> names)
                .map(Resources::bytes)
                .toList();
        return Sha256.hex(sources).substring(0, 16);
    }

    private static Optional<TemplateLocation> locate(String name) {
        return Optional.of(new TemplateLocation() {
            @Override
            public Reader read() {
                return new StringReader(Resources.text(name + ".html"));
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
            }
        });
    }
}
