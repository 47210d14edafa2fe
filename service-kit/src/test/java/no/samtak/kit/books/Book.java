package no.samtak.kit.books;

import java.util.UUID;

/** The aggregate. */
public record Book(UUID bookId, String title, long version) {}
