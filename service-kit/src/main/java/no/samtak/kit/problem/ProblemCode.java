package no.samtak.kit.problem;

import java.net.URI;
import java.util.Locale;

/** One kind of problem: stable for programs, with a page for people in {@code docs/problems.md}. */
public interface ProblemCode {

    /** Stable code, in upper snake case. */
    String name();

    /** HTTP status that goes with it. */
    int status();

    /** What is wrong, the same sentence every time. */
    String title();

    /** The {@code type} of RFC 9457. */
    default URI type() {
        return URI.create(
                "urn:samtak:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
