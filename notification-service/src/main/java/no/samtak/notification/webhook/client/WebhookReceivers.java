package no.samtak.notification.webhook.client;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.samtak.notification.WebhookSettings;
import no.samtak.notification.webhook.domain.AddressFault;
import no.samtak.notification.webhook.domain.AddressRules;
import no.samtak.notification.webhook.domain.Call;
import no.samtak.notification.webhook.domain.CallOutcome;
import org.jboss.logging.Logger;

/**
 * The systems that are told. A host is looked up anew for each call, and what is called is the address that was looked
 * at: a name that leads somewhere else a moment later leads nowhere. Redirects are not followed, answers not read.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks</a>
 */
@ApplicationScoped
public class WebhookReceivers {

    private static final Logger LOG = Logger.getLogger(WebhookReceivers.class);

    private final WebhookSettings settings;
    private final HttpClient http;

    WebhookReceivers(WebhookSettings settings, Vertx vertx) {
        this.settings = settings;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int)
                        settings.patience().toMillis()));
    }

    /** What is wrong with an address: as it is written, or where it leads. */
    public Optional<AddressFault> faultOf(URI address) {
        return AddressRules.faultOf(address, settings.loopbackAllowed()).or(() -> {
            List<InetAddress> hosts = lookUp(address.getHost());
            return hosts.isEmpty() ? Optional.of(AddressFault.HOST_UNKNOWN) : faultOf(hosts);
        });
    }

    /** One address that may not be called is enough: nobody knows which of them would be. */
    private Optional<AddressFault> faultOf(List<InetAddress> hosts) {
        return hosts.stream().allMatch(host -> AddressRules.mayBeCalled(host, settings.loopbackAllowed()))
                ? Optional.empty()
                : Optional.of(AddressFault.NOT_PUBLIC);
    }

    /** Makes a call. Whatever goes wrong is an outcome, too. */
    public CallOutcome call(Call call) {
        URI address = call.address();
        Optional<AddressFault> written = AddressRules.faultOf(address, settings.loopbackAllowed());
        if (written.isPresent()) {
            return new CallOutcome.Unreachable(written.get().name());
        }
        List<InetAddress> hosts = lookUp(address.getHost());
        if (hosts.isEmpty()) {
            return new CallOutcome.Unreachable(AddressFault.HOST_UNKNOWN.name());
        }
        Optional<AddressFault> leading = faultOf(hosts);
        if (leading.isPresent()) {
            return new CallOutcome.Unreachable(leading.get().name());
        }
        return send(call, options(address, hosts.getFirst()));
    }

    private static RequestOptions options(URI address, InetAddress host) {
        boolean isSecure = address.getScheme().equals("https");
        int usualPort = isSecure ? 443 : 80;
        int port = address.getPort() < 0 ? usualPort : address.getPort();
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setSsl(isSecure)
                .setServer(SocketAddress.inetSocketAddress(port, host.getHostAddress()))
                .setHost(address.getHost())
                .setPort(port)
                .setURI(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery())
                .setFollowRedirects(false);
    }

    private CallOutcome send(Call call, RequestOptions options) {
        Future<Integer> status = http.request(options)
                .compose(request -> request.putHeader("content-type", "application/json")
                        .putHeader("user-agent", "Samtak-Webhooks/1")
                        .putHeader("webhook-id", call.messageId().toString())
                        .putHeader("webhook-timestamp", Long.toString(call.epochSecond()))
                        .putHeader("webhook-signature", Signature.of(call))
                        .send(Buffer.buffer(call.payload()))
                        .map(response -> {
                            // What else it says is of no interest, however long it is.
                            request.connection().close();
                            return response.statusCode();
                        }));
        try {
            return CallOutcome.of(status.toCompletionStage()
                    .toCompletableFuture()
                    .get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException silent) {
            return new CallOutcome.Unreachable("TIMEOUT");
        } catch (ExecutionException failed) {
            LOG.debugf(failed, "Call %s was not answered", call.id().value());
            return new CallOutcome.Unreachable("NO_ANSWER");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a receiver was told", stopped);
        }
    }

    private static List<InetAddress> lookUp(String host) {
        try {
            // A literal IPv6 address stands in brackets.
            return Arrays.asList(InetAddress.getAllByName(host));
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }
}
