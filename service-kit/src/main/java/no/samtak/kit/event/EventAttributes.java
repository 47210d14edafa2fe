package no.samtak.kit.event;

/** Our CloudEvents extension attributes; the specification allows lower-case letters and digits only. */
final class EventAttributes {

    static final String MUNICIPALITY = "municipality";
    static final String AGGREGATE_VERSION = "aggregateversion";
    static final String CAUSATION_ID = "causationid";
    static final String RULEBOOK_VERSION = "rulebookversion";
    static final String POLICY_VERSION = "policyversion";

    private EventAttributes() {}
}
