package no.samtak.notification.delivery.domain;

/** What can happen to an attempt. */
public enum DeliveryEvent {
    /** The channel has it and gives it a name of its own. */
    TAKEN,
    /** The call ended without an answer: nobody knows whether the channel has it. */
    WENT_SILENT,
    /** The channel certainly does not have it. */
    NOT_THERE,
    /** The channel will not take it, however often one asks. */
    REFUSED,
    /** The channel proves that it left. */
    PROVED,
    /** The channel had it, and it did not arrive. */
    CAME_BACK,
    /** Somebody has decided that it is tried again. */
    TRIED_AGAIN,
    /** Somebody has decided that it is not tried again. */
    GIVEN_UP
}
