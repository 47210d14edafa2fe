package no.samtak.referral.decision.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;

/** What a decision rests on, as one encrypted value: it tells of somebody's life. */
@ApplicationScoped
class DecisionJson {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    DecisionJson(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    byte[] write(Object part, Cell cell) {
        try {
            return cipher.encrypt(json.writeValueAsBytes(part), cell);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A decision could not be written as JSON");
        }
    }

    <T> T read(byte[] kept, Class<T> type, Cell cell) {
        try {
            return json.readValue(cipher.decrypt(kept, cell), type);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that is somebody's life.
            throw new IllegalStateException("A kept decision is not readable JSON");
        }
    }
}
