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

    /** As minutes say it: a day where one could be computed, otherwise what the words mean; strange words say nothing. */
    public static Due asWritten(LocalDate date, String words) {
        if (date != null) {
            return of(DueKind.DATE, date, words);
        }
        if (words != null && words.matches(".*下(一)?[次屆].*會.*")) {
            return of(DueKind.NEXT_MEETING, null, words);
        }
        boolean soon = words != null && words.matches(".*([儘盡]速|[儘盡]快|[儘盡]早|從速|立即|即刻|速予).*");
        return of(soon ? DueKind.SOON : DueKind.NONE, null, words);
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
