package no.samtak.notification.letter.domain;

/** What can happen to a letter. */
public enum LetterEvent {
    /** It has been rendered and kept. */
    RENDERED,
    /** It cannot be rendered, however often one tries. */
    UNRENDERABLE,
    /** Its owner says that it may leave. */
    OWNER_SAID_GO,
    /** Its owner says that it must not leave. */
    OWNER_SAID_VOID,
    /** Its owner is silent past the hour, and its rule lets it leave all the same. */
    OWNER_STAYED_SILENT,
    /** It is wanted, and only a person may let it go. */
    WAITS_FOR_PERSON,
    /** A person lets it go, or nobody has to any more: its owner has the last word. */
    HOLD_ENDED,
    /** A person has brought or posted it, and says so. */
    BROUGHT,
    /** Its owner has ordered another in its place. */
    REPLACED,
    /** What it answers is met or binds nobody any more. */
    NO_LONGER_NEEDED,
    /** A channel has taken it. */
    HANDED_OVER,
    /** The channel has proven that it left. */
    PROOF_CAME,
    /** No channel will take it, or it did not arrive. */
    CAME_BACK,
    /** Somebody has it sent once more, the same file. */
    SENT_AGAIN,
    /** Somebody has decided that it is not sent again. */
    GIVEN_UP
}
