package tw.anwang.meetings.minutes;

import java.io.Serializable;
import java.util.Map;

/** An earlier item in the review form: its number in the list tabled, and what was said of it. */
public class EarlierTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As minutes write them, in any language of the page. */
    private static final Map<String, String> WORDS = Map.of(EarlierItem.REST, "其餘", EarlierItem.ALL, "各案");

    private String number;
    private String disposition;
    private Long trackedItemId;

    static EarlierTyped of(EarlierReading reading) {
        EarlierTyped typed = new EarlierTyped();
        typed.number = WORDS.getOrDefault(reading.number(), reading.number());
        typed.disposition = reading.disposition();
        typed.trackedItemId = reading.trackedItemId();
        return typed;
    }

    boolean isBlank() {
        return number == null || number.isBlank();
    }

    EarlierReading reading() {
        String typed = number.strip();
        String known = WORDS.entrySet().stream()
                .filter(word -> word.getValue().equals(typed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(typed);
        return new EarlierReading(known, disposition, trackedItemId);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.trackedItemId = java.util.Objects.equals(this.number, number) ? trackedItemId : null;
        this.number = number;
    }

    /** Whether it is one item, to be looked up by its number. */
    public boolean isNumbered() {
        return number != null && number.strip().matches("\\d+");
    }

    public String getDisposition() {
        return disposition;
    }

    public void setDisposition(String disposition) {
        this.disposition = disposition;
    }
}
