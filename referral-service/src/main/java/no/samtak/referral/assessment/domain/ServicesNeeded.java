package no.samtak.referral.assessment.domain;

import java.util.Set;
import no.samtak.law.policy.ServiceKind;

/**
 * Which services there is, or will be, a need for, and how they hang together.
 *
 * @param kinds of all sorts, health and care services or not
 * @param otherHealthServices how many health and care services there are beside the kinds that have a name here
 * @param mustBeSeenTogether koordinerte: each depends on what the others do
 * @param compound sammensatte: one need that no single service can meet
 */
public record ServicesNeeded(
        Set<ServiceKind> kinds,
        int otherHealthServices,
        boolean mustBeSeenTogether,
        boolean compound,
        Recorded recorded)
        implements Entry<ServicesNeeded> {

    public ServicesNeeded {
        kinds = Set.copyOf(kinds);
    }

    @Override
    public ServicesNeeded recordedAs(Recorded other) {
        return new ServicesNeeded(kinds, otherHealthServices, mustBeSeenTogether, compound, other);
    }
}
