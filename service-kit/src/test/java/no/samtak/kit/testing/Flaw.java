package no.samtak.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing that is wrong in a body.
 *
 * @param pointer where, as the answer is to name it (RFC 6901)
 * @param body the whole body with it
 */
record Flaw(String what, String pointer, JsonNode body) {

    /** Half a character that is written in two: no encoding has it, only JSON's escape. */
    static final String HALF_A_CHARACTER = "\ud83d";

    String text() {
        return body.toString().replace(HALF_A_CHARACTER, "\\ud83d");
    }
}
