package tw.anwang.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import tw.anwang.kernel.RocDate;

/** What one cell of a spreadsheet holds, with its kind. */
public sealed interface Value {
    /** Nothing. */
    Value BLANK = new Blank();

    /** As a person reads it: days in ROC years, numbers without grouping, nothing for a blank. */
    String shown();

    /** Words; null and the empty text are {@link #BLANK}. */
    static Value of(String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(text);
    }

    static Value of(long number) {
        return new Whole(number);
    }

    /** A number with a fraction; null is {@link #BLANK}. */
    static Value of(BigDecimal number) {
        return number == null ? BLANK : new Decimal(number);
    }

    /** A day; null is {@link #BLANK}. */
    static Value of(LocalDate day) {
        return day == null ? BLANK : new Day(day);
    }

    /** Words that lead to an address (http, https or mailto; any other stays words). */
    static Value link(String address, String text) {
        return new Link(address, text);
    }

    record Blank() implements Value {
        @Override
        public String shown() {
            return "";
        }
    }

    record Text(String text) implements Value {
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String shown() {
            return text;
        }
    }

    record Whole(long number) implements Value {
        @Override
        public String shown() {
            return Long.toString(number);
        }
    }

    record Decimal(BigDecimal number) implements Value {
        public Decimal {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    record Day(LocalDate day) implements Value {
        public Day {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public String shown() {
            return RocDate.format(day);
        }
    }

    record Link(String address, String text) implements Value {
        public Link {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String shown() {
            return text;
        }
    }
}
