package no.samtak.referral.consent.domain;

import java.time.LocalDate;

/** Why there is nothing to find. */
public sealed interface FindingRefusal {

    record FoundInTheFuture(LocalDate today) implements FindingRefusal {}

    record EndsBeforeItBegins() implements FindingRefusal {}

    /** The rule is for a child from twelve until it turns sixteen. */
    record NotBetween12And16() implements FindingRefusal {}

    /** From sixteen there are no parents' decisions to find anything about. */
    record NotAChild() implements FindingRefusal {}

    /** Under sixteen nobody's competence is assessed: others decide anyhow. */
    record NotYet16() implements FindingRefusal {}
}
