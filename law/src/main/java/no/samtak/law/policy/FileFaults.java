package no.samtak.law.policy;

import java.util.List;

/** Collects the faults of one file. */
record FileFaults(String file, List<PolicyFault> found) {

    void add(int line, String message) {
        found.add(new PolicyFault(file, line, message));
    }
}
