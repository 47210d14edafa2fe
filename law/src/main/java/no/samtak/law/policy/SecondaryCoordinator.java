package no.samtak.law.policy;

/** Who takes over when a coordinator is absent. */
public enum SecondaryCoordinator {
    /** Nobody by policy: the coordinating unit itself. */
    NONE,
    /** The coordinator's nearest leader. */
    LEADER,
    /** A person named at the appointment. */
    NAMED
}
