package no.samtak.referral.assessment.domain;

import java.util.EnumSet;
import java.util.Set;
import no.samtak.law.policy.Guidance;
import no.samtak.law.policy.ServiceKind;

/**
 * The services of one need as the statute and the municipality sort them.
 *
 * @param counted health and care services that count towards the municipality's number
 * @param notCounted health and care services that the municipality leaves out of its number
 * @param otherWelfare services that are no health and care services, but bound to take part
 * @param unnamed further health and care services, which count
 */
public record CountedServices(
        Set<ServiceKind> counted, Set<ServiceKind> notCounted, Set<ServiceKind> otherWelfare, int unnamed) {

    /** No municipality can make these health and care services: they are given under other acts. */
    private static final Set<ServiceKind> UNDER_OTHER_ACTS = EnumSet.of(
            ServiceKind.CHILD_WELFARE,
            ServiceKind.KINDERGARTEN,
            ServiceKind.SCHOOL,
            ServiceKind.EDUCATIONAL_PSYCHOLOGY,
            ServiceKind.NAV);

    public CountedServices {
        counted = Set.copyOf(counted);
        notCounted = Set.copyOf(notCounted);
        otherWelfare = Set.copyOf(otherWelfare);
    }

    static CountedServices of(ServicesNeeded needed, Guidance guidance) {
        Set<ServiceKind> counted = EnumSet.noneOf(ServiceKind.class);
        Set<ServiceKind> notCounted = EnumSet.noneOf(ServiceKind.class);
        Set<ServiceKind> otherWelfare = EnumSet.noneOf(ServiceKind.class);
        for (ServiceKind kind : needed.kinds()) {
            if (UNDER_OTHER_ACTS.contains(kind) || guidance.notHealthServices().contains(kind)) {
                otherWelfare.add(kind);
            } else if (guidance.coordinated().excludedKinds().contains(kind)) {
                notCounted.add(kind);
            } else {
                counted.add(kind);
            }
        }
        return new CountedServices(counted, notCounted, otherWelfare, needed.otherHealthServices());
    }

    /** What is held against the municipality's number. */
    public int number() {
        return counted.size() + unnamed;
    }

    /** What the statute asks about: whatever the municipality leaves out is still a health and care service. */
    boolean hasNoHealthService() {
        return number() + notCounted.size() == 0;
    }
}
