package no.samtak.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.function.Function;
import no.samtak.kit.query.FourDigitYear;

/** Dates and times in a body are texts, in years that people write and a database can hold. */
final class OrdinaryTimes extends SimpleModule {

    OrdinaryTimes() {
        addDeserializer(LocalDate.class, new Ordinary<>(LocalDate.class, FourDigitYear::date));
        addDeserializer(Instant.class, new Ordinary<>(Instant.class, FourDigitYear::instant));
    }

    private static final class Ordinary<T extends Temporal> extends StdDeserializer<T> {

        private final transient Function<String, T> parse;

        Ordinary(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return cast(context.handleUnexpectedToken(handledType(), parser));
            }
            String text = parser.getText();
            try {
                return parse.apply(text);
            } catch (DateTimeException none) {
                return cast(context.handleWeirdStringValue(handledType(), text, "No time"));
            }
        }

        @SuppressWarnings("unchecked") // The context gives what the handled type says, or throws.
        private T cast(Object value) {
            return (T) value;
        }
    }
}
