package no.samtak.coordinator.consent.domain;

/** What is consented to. */
public enum ConsentPurpose {
    COORDINATOR,
    PLAN,
    SHARING
}
