package no.samtak.notification.webhook.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemException;
import no.samtak.notification.NotificationProblem;
import no.samtak.notification.webhook.CheckAddress;
import no.samtak.notification.webhook.domain.AddressFault;

/** Reads the address of a request and refuses one that is not told anything. */
@ApplicationScoped
class WebhookAddress {

    private final CheckAddress checkAddress;

    WebhookAddress(CheckAddress checkAddress) {
        this.checkAddress = checkAddress;
    }

    /** @throws ProblemException 422 for one that is private, not https, or redirects */
    URI checked(String url) {
        URI address = read(url);
        Optional<AddressFault> fault = checkAddress.handle(address);
        if (fault.isPresent()) {
            throw refused(fault.get());
        }
        return address;
    }

    private static URI read(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException wrong) {
            throw refused(AddressFault.NO_ADDRESS);
        }
    }

    private static ProblemException refused(AddressFault fault) {
        String demand = switch (fault) {
            case NO_ADDRESS -> "Must be an absolute address with a host, without credentials or fragment.";
            case NOT_HTTPS -> "Must be https.";
            case HOST_UNKNOWN -> "Must have a host that can be found.";
            case NOT_PUBLIC -> "Must lead to a public network, and nowhere else.";
            case REDIRECTS -> "Must not send us on to another address.";
        };
        return new ProblemException(
                NotificationProblem.WEBHOOK_ADDRESS_REFUSED, null, List.of(Issue.inBody("/url", fault.name(), demand)));
    }
}
