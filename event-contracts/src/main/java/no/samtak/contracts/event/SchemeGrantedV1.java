package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person or a family has been granted one scheme. From this fact on somebody is responsible at every instant: until a
 * coordinator is appointed, the coordinating unit itself.
 *
 * @param personId the person the case is about, the expected child too
 * @param scheme {@code COORDINATOR}, {@code CHILD_COORDINATOR} or {@code INDIVIDUAL_PLAN}
 * @param grantedOn in Europe/Oslo
 * @param coordinatorNamedBy the working day by which the municipality has promised to name a coordinator
 */
public record SchemeGrantedV1(
        UUID caseId, UUID decisionId, UUID personId, String scheme, LocalDate grantedOn, LocalDate coordinatorNamedBy)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
