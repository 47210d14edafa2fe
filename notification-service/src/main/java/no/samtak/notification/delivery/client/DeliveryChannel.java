package no.samtak.notification.delivery.client;

import java.util.List;
import java.util.Optional;
import no.samtak.kit.tenant.Tenant;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.ChannelAnswer;
import no.samtak.notification.delivery.domain.ChannelStatus;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.delivery.domain.Search;

/** One way for letters to leave. None of this is ever called inside a transaction. */
public interface DeliveryChannel {

    Channel channel();

    /** Hands a letter over. Whatever goes wrong is an answer, too. */
    ChannelAnswer send(Attempt attempt, Consignment letter);

    /** Looks for an attempt whose outcome nobody knows. */
    Search find(Attempt attempt);

    /**
     * How these letters fare.
     *
     * @param references the channel's own names of letters that it has, all of one municipality
     * @return empty when the channel could not be asked; a letter that it does not speak of is left out
     */
    Optional<List<ChannelStatus>> statuses(Tenant tenant, List<String> references);
}
