package tw.anwang.minutes;

import java.util.List;

/** What was read out of one record: a proposal that a person confirms. Items are in document order. */
public record Minutes(Header header, List<Item> items, List<Warning> warnings) {
    public Minutes {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }
}
