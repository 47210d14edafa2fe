package no.samtak.referral.correction.domain;

/** What was put right. */
public enum CorrectionKind {
    /** It is known now who the person is. */
    IDENTIFIED,
    /** An expected child is born. */
    BORN,
    /** Two records were one person. */
    MERGED,
    /** They were two after all. */
    SPLIT,
    /** The person has died, or the pregnancy has ended. */
    GONE,
    /** How the person is to be talked with and written to. */
    CONTACT,
    /** Who acts for the person. */
    PARTY,
    /** What the population register told of. */
    REGISTER_CHANGE,
    RECEIVED_DATE
}
