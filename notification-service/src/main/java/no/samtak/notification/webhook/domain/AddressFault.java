package no.samtak.notification.webhook.domain;

/** Why an address is not told anything. */
public enum AddressFault {
    /** It is no absolute address with a host, or it has credentials or a fragment in it. */
    NO_ADDRESS,
    /** It is not https. */
    NOT_HTTPS,
    /** Nobody knows the host. */
    HOST_UNKNOWN,
    /** The host is, or is also, on a private, local or reserved network. */
    NOT_PUBLIC,
    /** It sends us on to another address. */
    REDIRECTS
}
