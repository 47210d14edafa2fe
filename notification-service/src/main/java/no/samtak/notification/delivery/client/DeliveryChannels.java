package no.samtak.notification.delivery.client;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.notification.delivery.domain.Channel;

/** The channels there are. */
@ApplicationScoped
public class DeliveryChannels {

    private final Map<Channel, DeliveryChannel> channels;

    DeliveryChannels(@All List<DeliveryChannel> channels) {
        this.channels = channels.stream().collect(Collectors.toMap(DeliveryChannel::channel, Function.identity()));
    }

    public DeliveryChannel of(Channel channel) {
        return Optional.ofNullable(channels.get(channel))
                .orElseThrow(() -> new IllegalStateException("Nothing leaves by " + channel));
    }
}
