package no.samtak.contracts.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The wire form of an order: a golden file per sort of contents, read and written by a mapper that knows nothing of it. */
class LetterOrderJsonTest {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("L01-party", Orders.receiptToParty()),
                Arguments.of("L01-sender", Orders.receiptToSender()),
                Arguments.of("L02-party", Orders.delayLetter()),
                Arguments.of("L02-sender", Orders.statusToSender()),
                Arguments.of("L03", MoreOrders.delayedAgain()),
                Arguments.of("L04-party", MoreOrders.matterMovedOn()),
                Arguments.of("L04-body", MoreOrders.matterHandedOver()),
                Arguments.of("L04-sender", MoreOrders.rightBodyToSender()),
                Arguments.of("L05", Orders.coordinatorGranted()),
                Arguments.of("L06", Orders.coordinatorRefused()),
                Arguments.of("L07", Orders.planGranted()),
                Arguments.of("L08", Orders.planRefused()),
                Arguments.of("L09", Orders.coordinatedWithoutRight()),
                Arguments.of("L10", MoreOrders.advanceNotice()),
                Arguments.of("L11", MoreOrders.appealReceived()),
                Arguments.of("L12", MoreOrders.appealSentOn()),
                Arguments.of("L13", MoreOrders.decisionReversed()),
                Arguments.of("L14", Orders.coordinatorAppointed()),
                Arguments.of("L15", MoreOrders.meetingCalled()),
                Arguments.of("L16", MoreOrders.meetingMinutes()),
                Arguments.of("L17", MoreOrders.planRevisionDue()),
                Arguments.of("L18", MoreOrders.comingOfAge()),
                Arguments.of("L19", MoreOrders.consentWithdrawn()),
                Arguments.of("L20", MoreOrders.caseClosed()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void anOrderIsWrittenAsItsGoldenFile(String name, LetterOrder<?> order) {
        assertThat(json.<JsonNode>valueToTree(order)).isEqualTo(golden(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void aGoldenFileIsReadAsItsOrder(String name, LetterOrder<?> order) throws IOException {
        assertThat(read(golden(name))).isEqualTo(order);
    }

    @Test
    void everySortOfContentsHasAGoldenFile() {
        var covered = orders().<Class<?>>map(arguments ->
                        ((LetterOrder<?>) arguments.get()[1]).contents().getClass())
                .distinct()
                .toList();

        assertThat(covered).containsExactlyInAnyOrder(LetterContents.class.getPermittedSubclasses());
    }

    /** The whole of what a reader must do: kind and role decide the type of the contents. */
    private LetterOrder<?> read(JsonNode document) throws IOException {
        var kind = json.treeToValue(document.get("kind"), LetterKind.class);
        var role = json.treeToValue(document.at("/receiver/role"), ReceiverRole.class);
        return json.treeToValue(
                document,
                json.getTypeFactory()
                        .constructParametricType(LetterOrder.class, LetterContents.contentsType(kind, role)));
    }

    private JsonNode golden(String name) {
        try (var file = LetterOrderJsonTest.class.getResourceAsStream("/letter/" + name + ".json")) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
