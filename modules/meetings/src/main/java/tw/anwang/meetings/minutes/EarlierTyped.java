package tw.anwang.meetings.minutes;

import java.io.Serializable;

/** An earlier item in the review form: its number in the list tabled, and what was said of it. */
public class EarlierTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private String disposition;
    private Long trackedItemId;

    static EarlierTyped of(EarlierReading reading) {
        EarlierTyped typed = new EarlierTyped();
        typed.number = reading.number();
        typed.disposition = reading.disposition();
        typed.trackedItemId = reading.trackedItemId();
        return typed;
    }

    boolean isBlank() {
        return number == null || number.isBlank();
    }

    EarlierReading reading() {
        return new EarlierReading(number.strip(), disposition, trackedItemId);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
        this.trackedItemId = null;
    }

    public String getDisposition() {
        return disposition;
    }

    public void setDisposition(String disposition) {
        this.disposition = disposition;
    }
}
