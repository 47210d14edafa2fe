package no.samtak.referral.consent.domain;

import java.time.LocalDate;

/** Why a position was not recorded. */
public sealed interface ConsentRefusal {

    /** The giver is neither the person the case is about nor anybody who acts for them. */
    record GiverNotOnCase() implements ConsentRefusal {}

    record StatedInTheFuture(LocalDate today) implements ConsentRefusal {}

    /** Receivers are named where information is shared, nowhere else. */
    record ServicesOnlyForSharing() implements ConsentRefusal {}
}
