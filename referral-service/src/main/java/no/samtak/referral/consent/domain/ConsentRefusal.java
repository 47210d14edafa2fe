package no.samtak.referral.consent.domain;

import java.time.LocalDate;

/** Why a position was not recorded. */
public sealed interface ConsentRefusal {

    /** The giver is neither the person the case is about nor a guardian on it. */
    record GiverNotOnCase() implements ConsentRefusal {}

    record StatedInTheFuture(LocalDate today) implements ConsentRefusal {}
}
