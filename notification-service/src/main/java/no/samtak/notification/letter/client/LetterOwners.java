package no.samtak.notification.letter.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.kit.caller.ServiceTokens;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.notification.NotificationSettings;
import no.samtak.notification.letter.domain.LetterOrderId;
import no.samtak.notification.letter.domain.ReleaseAnswer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The services that order letters, about the municipality in hand. A letter's owner is asked twice: what it says, and
 * whether it may leave. Anything but an answer is silence, whatever the cause.
 */
@ApplicationScoped
public class LetterOwners {

    private static final Logger LOG = Logger.getLogger(LetterOwners.class);

    private final NotificationSettings settings;
    private final ServiceTokens tokens;
    private final CurrentTenant tenant;
    private final ObjectMapper json;
    private final HttpClient http;

    LetterOwners(NotificationSettings settings, ServiceTokens tokens, CurrentTenant tenant, ObjectMapper json) {
        this.settings = settings;
        this.tokens = tokens;
        this.tenant = tenant;
        this.json = json;
        this.http =
                HttpClient.newBuilder().connectTimeout(settings.ownerPatience()).build();
    }

    /** Fetches an order. */
    public OrderAnswer order(String owner, LetterOrderId id) {
        return ask(owner, "/internal/v1/letter-orders/" + id.value(), "LETTER_PREPARATION", null)
                .map(answer -> read(answer, id))
                .orElseGet(OrderAnswer.Silence::new);
    }

    /** Asks whether these letters may leave. Each gets an answer, if only silence. */
    public Map<LetterOrderId, ReleaseAnswer> release(String owner, List<LetterOrderId> ids) {
        Map<LetterOrderId, ReleaseAnswer> answers = new HashMap<>();
        ids.forEach(id -> answers.put(id, new ReleaseAnswer.Silence()));
        String question =
                write(new ReleaseQuestion(ids.stream().map(LetterOrderId::value).toList()));
        ask(owner, "/internal/v1/letter-releases", "LETTER_RELEASE", question)
                .flatMap(answer -> parse(answer, ReleaseReply.class))
                .ifPresent(reply -> reply.answers().forEach(word -> answers.replace(word.id(), word.answered())));
        return answers;
    }

    /** The body of the question whether letters may leave. */
    private record ReleaseQuestion(List<UUID> letterOrderIds) {}

    /** The body of the answer. */
    private record ReleaseReply(List<ReleaseWord> answers) {}

    private record ReleaseWord(
            UUID letterOrderId, String answer, @Nullable String reason) {

        LetterOrderId id() {
            return new LetterOrderId(letterOrderId);
        }

        ReleaseAnswer answered() {
            return switch (answer) {
                case "GO" -> new ReleaseAnswer.Go();
                case "VOID" -> new ReleaseAnswer.CalledOff(reason == null ? "VOID" : reason);
                default -> new ReleaseAnswer.Silence();
            };
        }
    }

    /** Kind and role decide the type of the contents. */
    private OrderAnswer read(String document, LetterOrderId wanted) {
        try {
            JsonNode tree = json.readTree(document);
            var kind = json.treeToValue(tree.path("kind"), LetterKind.class);
            var role = json.treeToValue(tree.at("/receiver/role"), ReceiverRole.class);
            if (kind == null || role == null) {
                return unreadable(wanted, "NoKindOrRole");
            }
            var type = json.getTypeFactory()
                    .constructParametricType(LetterOrder.class, LetterContents.contentsType(kind, role));
            LetterOrder<?> order = json.treeToValue(tree, type);
            boolean isTheOneAskedFor = order.letterOrderId().equals(wanted.value())
                    && order.municipality().equals(tenant.get().id());
            return isTheOneAskedFor ? new OrderAnswer.Written(order) : unreadable(wanted, "AnotherOrder");
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            // Without the message: a parser may quote what it stumbles over, and an order holds identity.
            return unreadable(wanted, broken.getClass().getSimpleName());
        }
    }

    private static OrderAnswer unreadable(LetterOrderId wanted, String why) {
        LOG.warnf("Letter order %s cannot be read: %s", wanted.value(), why);
        return new OrderAnswer.Unreadable();
    }

    private Optional<String> ask(String owner, String path, String purpose, @Nullable String body) {
        URI address = settings.owners().get(owner);
        if (address == null) {
            LOG.errorf("samtak.letters.owners has no address for %s", owner);
            return Optional.empty();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(settings.ownerPatience())
                .header("Accept", "application/json")
                .header("Authorization", tokens.bearer(owner, tenant.get(), purpose));
        if (body != null) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return Optional.of(answer.body());
            }
            LOG.warnf("%s answered %d to %s", owner, answer.statusCode(), purpose);
            return Optional.empty();
        } catch (IOException unreachable) {
            LOG.warnf("%s did not answer to %s: %s", owner, purpose, unreachable.toString());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            // The service is going down: that is no silence of the owner's.
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + owner, stopped);
        }
    }

    private <T> Optional<T> parse(String answer, Class<T> type) {
        try {
            return Optional.of(json.readValue(answer, type));
        } catch (JsonProcessingException unreadable) {
            LOG.warnf("An answer of %s cannot be read", type.getSimpleName());
            return Optional.empty();
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A list of ids could not be written", impossible);
        }
    }
}
