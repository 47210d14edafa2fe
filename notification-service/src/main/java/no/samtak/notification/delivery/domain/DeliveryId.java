package no.samtak.notification.delivery.domain;

import java.util.UUID;

/** One attempt to get one letter to its receiver. */
public record DeliveryId(UUID value) {}
