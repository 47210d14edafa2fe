package no.samtak.contracts.letter;

/** How much a letter may tell of who and where. */
public enum Disclosure {
    FULL,
    /**
     * Names of staff, the coordinator's workplace, where a meeting is, who comes to it, and which other body is the right
     * one are neither asked for nor printed: they would lead a reader to a household whose address is protected.
     */
    NAMES_AND_PLACES_WITHHELD;

    /** Whether the content is left out on purpose, so that its absence is no fault. */
    public boolean withholds(MandatoryContent content) {
        return this == NAMES_AND_PLACES_WITHHELD
                && switch (content) {
                    case CASE_HANDLER,
                            RESPONSIBLE_PERSON,
                            COORDINATOR_WORKPLACE,
                            MEETING_PLACE,
                            PARTICIPANTS,
                            RIGHT_BODY -> true;
                    default -> false;
                };
    }
}
