package tw.anwang.meetings.due;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import tw.anwang.kernel.RuleBroken;

/** By when, with the words it came from. The columns are {@code due_kind}, {@code due_date}, {@code due_words}. */
@Embeddable
public class Due {
    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    private DueKind kind;

    @Column(name = "due_date")
    private LocalDate date;

    @Column(name = "due_words")
    private String words;

    protected Due() {}

    private Due(DueKind kind, LocalDate date, String words) {
        this.kind = kind;
        this.date = date;
        this.words = words;
    }

    /**
     * @param date needed by {@link DueKind#DATE}, dropped by every other kind
     * @param words what the text says, or null
     * @throws RuleBroken {@code meetings.due.dayMissing} for a DATE without a day
     */
    public static Due of(DueKind kind, LocalDate date, String words) {
        if (kind == DueKind.DATE && date == null) {
            throw new RuleBroken("meetings.due.dayMissing");
        }
        return new Due(kind, kind == DueKind.DATE ? date : null, words);
    }

    public static Due on(LocalDate day) {
        return of(DueKind.DATE, day, null);
    }

    public static Due none() {
        return of(DueKind.NONE, null, null);
    }

    /** Whether the day has passed. 下次會議 and 儘速 never pass by the calendar. */
    public boolean isPassedOn(LocalDate today) {
        return kind == DueKind.DATE && date.isBefore(today);
    }

    public DueKind kind() {
        return kind;
    }

    /** The day of a {@link DueKind#DATE}, otherwise null. */
    public LocalDate date() {
        return date;
    }

    public String words() {
        return words;
    }
}
