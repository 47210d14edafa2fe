package no.samtak.notification.chronicle.domain;

/**
 * An entry with its place in the feed. Places have gaps: they are given across municipalities.
 *
 * @param number later entries have higher ones
 */
public record NumberedEntry(long number, Entry entry) {}
