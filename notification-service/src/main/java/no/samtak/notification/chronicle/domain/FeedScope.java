package no.samtak.notification.chronicle.domain;

import java.util.Set;

/** How much of a municipality's feed a client sees. */
public sealed interface FeedScope {

    /** All of it: the municipality's own staff. */
    record Whole() implements FeedScope {}

    /**
     * What an organisation whose systems send referrals may know: that its own were registered, and when the case was
     * answered. That moment is the same for every outcome, and none is told.
     */
    record OfSender(String organisation) implements FeedScope {}

    /** What a sender sees of a case that it reported, beside its own referrals. */
    Set<String> TYPES_FOR_SENDERS = Set.of("no.samtak.referral.DecisionDispatched.v1");
}
