package no.samtak.referral.decision.domain;

/** What the leader has found about one person's impartiality in one case, where there was doubt. */
public enum Ruling {
    MAY_DECIDE,
    MAY_NOT_DECIDE
}
