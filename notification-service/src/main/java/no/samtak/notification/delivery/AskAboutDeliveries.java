package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.kit.tenant.Tenant;
import no.samtak.notification.delivery.client.DeliveryChannel;
import no.samtak.notification.delivery.client.DeliveryChannels;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.ChannelStatus;

/**
 * Asks a channel about letters that are, or may be, with it: those nobody knows of are looked for, the others' statuses
 * are fetched in one question.
 */
@ApplicationScoped
public class AskAboutDeliveries {

    private final DeliveryChannels channels;
    private final KeepFindings keepFindings;

    AskAboutDeliveries(DeliveryChannels channels, KeepFindings keepFindings) {
        this.channels = channels;
        this.keepFindings = keepFindings;
    }

    /** @param attempts all of this municipality and with this channel */
    public void handle(Tenant tenant, Channel with, List<Attempt> attempts) {
        DeliveryChannel channel = channels.of(with);
        attempts.stream()
                .filter(attempt -> attempt.reference() == null)
                .forEach(attempt -> keepFindings.handle(attempt, channel.find(attempt)));
        List<Attempt> known =
                attempts.stream().filter(attempt -> attempt.reference() != null).toList();
        if (!known.isEmpty()) {
            Map<String, ChannelStatus> statuses = statuses(channel, tenant, known);
            known.forEach(
                    attempt -> keepFindings.handle(attempt, Optional.ofNullable(statuses.get(attempt.reference()))));
        }
    }

    private static Map<String, ChannelStatus> statuses(DeliveryChannel channel, Tenant tenant, List<Attempt> known) {
        List<String> references =
                known.stream().map(Attempt::reference).distinct().toList();
        // Said twice, the last word counts.
        return channel.statuses(tenant, references).orElseGet(List::of).stream()
                .collect(Collectors.toMap(ChannelStatus::reference, Function.identity(), (first, last) -> last));
    }
}
