package no.samtak.kit.crypto;

import java.util.UUID;

/**
 * The place of one encrypted value in the database. The value is bound to it: copied to another row, column or table
 * it can no longer be decrypted.
 */
public record Cell(String table, String column, UUID row) {

    byte[] associatedData() {
        return LengthPrefixed.join(table, column, row.toString());
    }

    @Override
    public String toString() {
        return table + "." + column + " of row " + row;
    }
}
