package tw.anwang.meetings.tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Where an item comes from: the series it is numbered in and, where known, the meeting and its paragraph. */
@Embeddable
public class Origin {
    @Column(name = "series_id")
    private long seriesId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "minutes_item_id")
    private Long minutesItemId;

    @Column(name = "meeting_words")
    private String meetingWords;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "split_from_id")
    private Long splitFromId;

    protected Origin() {}

    private Origin(long seriesId, Long meetingId, Long minutesItemId, String meetingWords, LocalDate adoptedOn) {
        this.seriesId = seriesId;
        this.meetingId = meetingId;
        this.minutesItemId = minutesItemId;
        this.meetingWords = meetingWords;
        this.adoptedOn = adoptedOn;
    }

    /** A paragraph of confirmed minutes. @param meetingWords 第14次會議 */
    public static Origin minutes(long series, long meeting, long minutesItem, String meetingWords, LocalDate day) {
        return new Origin(series, meeting, minutesItem, meetingWords, day);
    }

    /** A line of the opening balance: all there is are its words. */
    public static Origin list(long series, String meetingWords, LocalDate day) {
        return new Origin(series, null, null, meetingWords, day);
    }

    /** Carried on from another series: its meeting is not of this one. @param meetingWords where it comes from, in words */
    static Origin carried(long series, Long minutesItem, String meetingWords, LocalDate day) {
        return new Origin(series, null, minutesItem, meetingWords, day);
    }

    /** One of the parts of an item: decided where that was decided. */
    static Origin partOf(TrackedItem item) {
        Origin of = item.origin();
        Origin part = new Origin(of.seriesId, of.meetingId, of.minutesItemId, of.meetingWords, of.adoptedOn);
        part.splitFromId = item.id();
        return part;
    }

    public long seriesId() {
        return seriesId;
    }

    public Long meetingId() {
        return meetingId;
    }

    public Long minutesItemId() {
        return minutesItemId;
    }

    public String meetingWords() {
        return meetingWords;
    }

    /** The item of which this is one part (分列), or null. */
    public Long splitFromId() {
        return splitFromId;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }
}
