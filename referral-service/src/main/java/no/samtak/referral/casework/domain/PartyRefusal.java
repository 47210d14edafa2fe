package no.samtak.referral.casework.domain;

/** Why those who belong to a case were not changed. */
public sealed interface PartyRefusal {

    record AlreadyOnCase() implements PartyRefusal {}

    record NotOnCase() implements PartyRefusal {}

    /** A proxy and a legal guardian act within a mandate; nobody else has one. */
    record MandateDoesNotFit() implements PartyRefusal {}

    record MandateEndsBeforeItBegins() implements PartyRefusal {}

    /** Only the person the case is about is its subject. */
    record SubjectIsNoParty() implements PartyRefusal {}

    /** Another child that is expected has a date on which it is due, and nobody else has. */
    record DueDateDoesNotFit() implements PartyRefusal {}

    record DueDateTooFarAway() implements PartyRefusal {}
}
