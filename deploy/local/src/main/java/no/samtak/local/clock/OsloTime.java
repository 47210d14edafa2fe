package no.samtak.local.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtak.local.part.SuiteProblem;

/** Time as people write and read it: Europe/Oslo unless they say otherwise. */
public final class OsloTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final DateTimeFormatter READABLE =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,5})([wdhm])");

    private OsloTime() {}

    /** For example {@code Fri 19 Feb 2027 08:00}. */
    public static String print(Instant instant) {
        return READABLE.format(instant.atZone(ZONE));
    }

    /** Reads {@code 2027-02-19T08:00} (Oslo), {@code 2027-02-19} (the beginning of that day) or an instant with its offset. */
    public static Instant parse(String text) {
        try {
            if (!text.contains("T")) {
                return LocalDate.parse(text).atStartOfDay(ZONE).toInstant();
            }
            return text.matches(".*T.*([Z+-]).*")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            throw new SuiteProblem(
                    "'%s' is not a time: write 2027-02-19T08:00, which is Oslo time, or 2027-02-19.".formatted(text),
                    unreadable);
        }
    }

    /** Adds {@code 7d}, {@code 2w}, {@code 12h} or {@code 30m}; days and weeks are calendar days in Oslo. */
    public static Instant forward(Instant from, String amount) {
        Matcher parts = AMOUNT.matcher(amount);
        if (!parts.matches()) {
            throw new SuiteProblem("'%s' is not an amount of time: write 7d, 2w, 12h or 30m.".formatted(amount));
        }
        long number = Long.parseLong(parts.group(1));
        ZonedDateTime start = from.atZone(ZONE);
        return switch (parts.group(2)) {
            case "w" -> start.plusWeeks(number).toInstant();
            case "d" -> start.plusDays(number).toInstant();
            case "h" -> start.plusHours(number).toInstant();
            default -> start.plusMinutes(number).toInstant();
        };
    }
}
