package tw.anwang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/** The letter with which minutes were sent (函送): its day and its number, each null while unknown. */
@Embeddable
public class Letter {
    @Column(name = "letter_date")
    private LocalDate date;

    @Column(name = "letter_number")
    private String number;

    protected Letter() {}

    private Letter(LocalDate date, String number) {
        this.date = date;
        this.number = number;
    }

    /** @param date or null; @param number or null */
    public static Letter of(LocalDate date, String number) {
        return new Letter(date, number == null || number.isBlank() ? null : number.strip());
    }

    public static Letter none() {
        return new Letter(null, null);
    }

    /**
     * Why minutes of a meeting on that day cannot have been sent with it: minutes leave after the meeting, and what was
     * sent was sent by today.
     */
    Optional<RuleBroken> whyNotOf(LocalDate meeting, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            return Optional.of(new RuleBroken("meetings.minutes.letterInFuture", date, today));
        }
        return date != null && meeting != null && date.isBefore(meeting)
                ? Optional.of(new RuleBroken("meetings.minutes.letterBeforeMeeting", date, meeting))
                : Optional.empty();
    }

    boolean isComplete() {
        return date != null && number != null;
    }

    /** What is known stays; what is not is taken from the other. */
    Letter completedBy(Letter other) {
        return new Letter(date == null ? other.date : date, number == null ? other.number : number);
    }

    public LocalDate date() {
        return date;
    }

    public String number() {
        return number;
    }
}
