package no.samtak.contracts.letter;

/** Whose right was granted: hol. § 7-2 gives it to the person, § 7-2 a to the family. */
public enum RightHolder {
    PERSON,
    FAMILY
}
