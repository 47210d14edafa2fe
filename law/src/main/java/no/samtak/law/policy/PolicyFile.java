package no.samtak.law.policy;

import java.util.List;

/** A policy as read from its file, with the lines that faults between files must point at. */
record PolicyFile(
        String file,
        Policy policy,
        int idLine,
        List<NumberAtLine> municipalityNumbers,
        List<NumberAtLine> organisationNumbers) {

    record NumberAtLine(String file, int line, ValidNumber number) {}
}
