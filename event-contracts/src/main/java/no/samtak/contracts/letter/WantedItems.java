package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked to send.
 *
 * @param items one line each
 * @param by the last day
 */
public record WantedItems(List<String> items, @Nullable LocalDate by) {

    public WantedItems {
        items = List.copyOf(items);
    }

    boolean isComplete() {
        return !items.isEmpty() && items.stream().noneMatch(String::isBlank) && by != null;
    }

    /** Without the items, which are free text. */
    @Override
    public String toString() {
        return "WantedItems[%s]".formatted(by);
    }
}
