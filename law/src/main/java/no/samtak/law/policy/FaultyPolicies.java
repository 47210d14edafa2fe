package no.samtak.law.policy;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;

/** The policy folder cannot be used. Holds every fault of every file, so that all can be mended at once. */
public final class FaultyPolicies extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PolicyFault> faults;

    FaultyPolicies(List<PolicyFault> faults) {
        super(inOrder(faults).stream()
                .map(PolicyFault::toString)
                .collect(joining("\n  ", "The municipal policies cannot be used until this is mended:\n  ", "")));
        this.faults = inOrder(faults);
    }

    /** Every fault, by file and line. */
    public List<PolicyFault> faults() {
        return faults;
    }

    private static List<PolicyFault> inOrder(List<PolicyFault> faults) {
        return faults.stream()
                .sorted(Comparator.comparing(PolicyFault::file).thenComparing(PolicyFault::line))
                .toList();
    }
}
