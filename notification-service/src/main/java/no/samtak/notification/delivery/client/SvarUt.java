package no.samtak.notification.delivery.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samtak.kit.tenant.Tenant;
import no.samtak.notification.SvarUtSettings;
import no.samtak.notification.SvarUtSettings.Account;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.ChannelAnswer;
import no.samtak.notification.delivery.domain.ChannelStatus;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.delivery.domain.Search;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * KS SvarUt over REST, version 2 of its send, external reference and status APIs. Version 3 as published cannot look a
 * letter up by its external reference, and without that an unknown outcome stays unknown.
 */
@ApplicationScoped
public class SvarUt implements DeliveryChannel {

    private static final Logger LOG = Logger.getLogger(SvarUt.class);

    /** An error's message may quote the receiver; its code does not. */
    private static final Pattern ERROR_CODE = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    private final SvarUtSettings settings;
    private final MaskinportenTokens tokens;
    private final ObjectMapper json;
    private final HttpClient http;

    SvarUt(SvarUtSettings settings, MaskinportenTokens tokens, ObjectMapper json) {
        this.settings = settings;
        this.tokens = tokens;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectPatience())
                .build();
    }

    private record Sent(@Nullable UUID id) {}

    private record FoundByReference(@Nullable List<String> forsendelseIds) {}

    private record StatusQuestion(List<String> forsendelseIds) {}

    private record StatusAnswer(@Nullable List<OneStatus> statuser) {}

    private record OneStatus(
            @Nullable String id,
            @Nullable String status,
            @Nullable OffsetDateTime sisteStatusEndring) {

        Stream<ChannelStatus> whole() {
            return id == null || status == null || sisteStatusEndring == null
                    ? Stream.empty()
                    : Stream.of(new ChannelStatus(
                            id, status, sisteStatusEndring.toInstant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    private record ErrorMessage(@Nullable String errorCode) {}

    @Override
    public Channel channel() {
        return Channel.SVARUT;
    }

    @Override
    public ChannelAnswer send(Attempt attempt, Consignment letter) {
        Optional<HttpRequest.Builder> request = request(attempt.tenant(), "/forsendelser");
        if (request.isEmpty()) {
            return new ChannelAnswer.NotSent("NO_CREDENTIALS");
        }
        SvarUtMessage message = SvarUtMessage.of(attempt, letter, json);
        try {
            HttpResponse<String> response = send(request.get()
                    .header("Content-Type", message.contentType())
                    .POST(message.body())
                    .build());
            return answer(attempt.tenant(), response);
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            return new ChannelAnswer.NotSent("NOT_CONNECTED");
        } catch (HttpTimeoutException silent) {
            return new ChannelAnswer.Unknown("TIMEOUT");
        } catch (IOException cutOff) {
            return new ChannelAnswer.Unknown("CUT_OFF");
        }
    }

    /** What is certain is said to be certain; everything else is unknown. */
    private ChannelAnswer answer(Tenant tenant, HttpResponse<String> response) {
        int status = response.statusCode();
        String said = "HTTP " + status;
        return switch (status) {
            case 200 ->
                read(response, Sent.class)
                        .map(Sent::id)
                        .<ChannelAnswer>map(id -> new ChannelAnswer.Taken(id.toString(), said))
                        .orElseGet(() -> new ChannelAnswer.Unknown(said + " UNREADABLE"));
            case 401, 403 -> {
                tokens.forget(tenant);
                yield new ChannelAnswer.NotSent(said);
            }
            case 429 -> new ChannelAnswer.NotSent(said);
            default ->
                status >= 400 && status < 500 && status != 408
                        ? new ChannelAnswer.Refused(said + errorCode(response))
                        : new ChannelAnswer.Unknown(said);
        };
    }

    private String errorCode(HttpResponse<String> response) {
        return read(response, ErrorMessage.class)
                .map(ErrorMessage::errorCode)
                .filter(code -> ERROR_CODE.matcher(code).matches())
                .map(code -> " " + code)
                .orElse("");
    }

    @Override
    public Search find(Attempt attempt) {
        String query = "?eksternRef=" + URLEncoder.encode(attempt.externalReference(), StandardCharsets.UTF_8);
        return ask(attempt.tenant(), "/forsendelser" + query, null, FoundByReference.class)
                .map(FoundByReference::forsendelseIds)
                .<Search>map(ids -> ids.isEmpty() ? new Search.Absent() : new Search.Found(ids))
                .orElseGet(Search.Silence::new);
    }

    @Override
    public Optional<List<ChannelStatus>> statuses(Tenant tenant, List<String> references) {
        return ask(tenant, "/forsendelser/status-sok", new StatusQuestion(references), StatusAnswer.class)
                .map(StatusAnswer::statuser)
                .map(statuses -> statuses.stream().flatMap(OneStatus::whole).toList());
    }

    private <T> Optional<T> ask(Tenant tenant, String path, @Nullable Object body, Class<T> type) {
        Optional<HttpRequest.Builder> request = request(tenant, path);
        if (request.isEmpty()) {
            return Optional.empty();
        }
        if (body != null) {
            request.get()
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(write(body)));
        }
        try {
            HttpResponse<String> response = send(request.get().build());
            if (response.statusCode() == 200) {
                return read(response, type);
            }
            if (response.statusCode() == 401 || response.statusCode() == 403) {
                tokens.forget(tenant);
            }
            LOG.warnf("SvarUt answered %d for %s", response.statusCode(), tenant);
        } catch (IOException unreachable) {
            LOG.warnf("SvarUt did not answer for %s: %s", tenant, unreachable.toString());
        }
        return Optional.empty();
    }

    /** Empty when the municipality's credentials cannot be had: nothing is asked without them. */
    private Optional<HttpRequest.Builder> request(Tenant tenant, String path) {
        Account account = settings.accounts().get(tenant.id());
        if (account == null) {
            LOG.errorf("samtak.svarut.accounts has none for %s", tenant);
            return Optional.empty();
        }
        URI address = URI.create(settings.address() + "/v2/kontoer/" + account.accountId() + path);
        try {
            // Read anew each time: a password that was changed is in use at once.
            String password =
                    Files.readString(account.integrationPasswordFile()).strip();
            return tokens.bearer(tenant, account.maskinporten())
                    .map(bearer -> HttpRequest.newBuilder(address)
                            .timeout(settings.patience())
                            .header("Accept", "application/json")
                            .header("Authorization", bearer)
                            .header("IntegrasjonId", account.integrationId().toString())
                            .header("IntegrasjonPassord", password));
        } catch (IOException | IllegalArgumentException unusable) {
            // Without the message, which may quote a secret.
            LOG.errorf("The credentials of %s for SvarUt cannot be used: %s", tenant, unusable.getClass());
            return Optional.empty();
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            // The service is going down: whoever starts next looks for what may have been sent.
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while SvarUt was asked", stopped);
        }
    }

    private <T> Optional<T> read(HttpResponse<String> response, Class<T> type) {
        try {
            return Optional.ofNullable(json.readValue(response.body(), type));
        } catch (JsonProcessingException unreadable) {
            LOG.warnf("An answer of SvarUt cannot be read as %s", type.getSimpleName());
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
