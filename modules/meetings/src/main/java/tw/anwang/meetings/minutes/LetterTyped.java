package tw.anwang.meetings.minutes;

import java.io.Serializable;
import java.time.LocalDate;

/** What stands in the fields for the letter of a record: 發文日期 and 發文字號. */
public class LetterTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate date;
    private String number;

    static LetterTyped of(Letter letter) {
        LetterTyped typed = new LetterTyped();
        typed.date = letter.date();
        typed.number = letter.number();
        return typed;
    }

    public Letter letter() {
        return Letter.of(date, number);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
