package no.samtak.kit.crypto;

/** A column value that cannot be decrypted. The message names the cell and the cause, never the content. */
public final class CellUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CellUnreadable(String message) {
        super(message);
    }

    static CellUnreadable notCiphertext(Cell cell) {
        return new CellUnreadable("Cannot decrypt " + cell + ": the value was not written by ColumnCipher.");
    }

    static CellUnreadable unknownKey(Cell cell, KeyId key) {
        return new CellUnreadable("Cannot decrypt " + cell + ": its key " + key
                + " is not among the active column keys. Put the key back until every row is re-encrypted.");
    }

    static CellUnreadable changedOrMoved(Cell cell, KeyId key) {
        return new CellUnreadable("Cannot decrypt " + cell + " under key " + key
                + ": the value was changed, or written for another table, column or row.");
    }
}
