package no.samtak.notification.webhook.domain;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which addresses may be told: public ones, over TLS. Anything else would let a client of ours knock on doors inside
 * our network with our hand.
 */
public final class AddressRules {

    /** Special-purpose networks (RFC 6890 and IANA's registry) that Java has no word for. */
    private static final List<Network> RESERVED = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/32",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7")
            .map(Network::of)
            .toList();

    private AddressRules() {}

    private record Network(InetAddress start, int bits) {

        static Network of(String text) {
            String[] parts = text.split("/", 2);
            return new Network(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean contains(byte[] address) {
            byte[] first = start.getAddress();
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if ((address[bit / Byte.SIZE] & mask) != (first[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * What is wrong with an address as it is written; where it leads must be looked at too.
     *
     * @param loopbackAllowed true in the local suite, where receivers have no certificates
     */
    public static Optional<AddressFault> faultOf(URI address, boolean loopbackAllowed) {
        boolean isAddress = address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        if (!isAddress) {
            return Optional.of(AddressFault.NO_ADDRESS);
        }
        return address.getScheme().equals("https") || loopbackAllowed
                ? Optional.empty()
                : Optional.of(AddressFault.NOT_HTTPS);
    }

    /** Whether a host that has this address may be called. */
    public static boolean mayBeCalled(InetAddress host, boolean loopbackAllowed) {
        if (host.isLoopbackAddress()) {
            return loopbackAllowed;
        }
        boolean isLocal = host.isAnyLocalAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress();
        return !isLocal && RESERVED.stream().noneMatch(network -> network.contains(host.getAddress()));
    }
}
