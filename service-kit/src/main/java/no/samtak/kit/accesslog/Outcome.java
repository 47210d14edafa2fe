package no.samtak.kit.accesslog;

/** How a try ended. */
public enum Outcome {
    /** The data were shown or changed. */
    ALLOWED,
    /** The caller may do such things, but this one could not be done; the answer may tell why. */
    REFUSED,
    /** The caller may not. */
    DENIED,
    /** There is no such thing in the caller's municipality. */
    NOT_FOUND
}
