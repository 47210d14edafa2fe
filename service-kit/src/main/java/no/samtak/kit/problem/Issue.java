package no.samtak.kit.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fault in a request. The faulty value is never repeated: it may be a birth number.
 *
 * @param in where the fault is
 * @param name a JSON pointer (RFC 6901) into the body, or the name of the parameter or header
 * @param code stable code of the fault
 * @param detail what would have been right
 */
@Schema(name = "Issue", description = "One fault in a request.")
public record Issue(Place in, String name, String code, String detail) {

    /** Part of the request. */
    public enum Place {
        BODY,
        QUERY,
        PATH,
        HEADER
    }

    public static Issue inBody(String pointer, String code, String detail) {
        return new Issue(Place.BODY, pointer, code, detail);
    }
}
