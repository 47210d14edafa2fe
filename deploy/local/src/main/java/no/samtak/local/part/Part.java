package no.samtak.local.part;

import java.util.Optional;

/** One process of the suite. */
public sealed interface Part permits PostgresProcess, JavaProcess {
    PartName name();

    /** The process, while it runs; what it has started belongs to it. */
    Optional<ProcessHandle> process();

    /** Starts the process and returns when it answers; the data it kept is still there. */
    void start();

    /** Asks the process to end in order, and ends it if it does not. */
    void stop();

    /** Ends the process as a power cut would: {@code kill -9}, nothing is finished or said goodbye to. */
    void kill();
}
