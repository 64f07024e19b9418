package tw.anwang.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;

/** The head of a meeting, as an invitation or its minutes give it: which one, when, where, who. */
@MappedSuperclass
public abstract class MeetingHead {
    private Integer ordinal;

    private String title;

    @Convert(converter = UtcInstant.class)
    @Column(name = "starts_at")
    private Instant startsAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "ends_at")
    private Instant endsAt;

    @Embedded
    private Hours hours;

    private String place;

    @Column(name = "chair_name")
    private String chairName;

    @Column(name = "chair_title")
    private String chairTitle;

    @Column(name = "chair_as_written")
    private String chairAsWritten;

    private String recorders;

    private String attendance;

    public final void amend(MeetingFacts facts) {
        ordinal = facts.ordinal();
        title = facts.title();
        startsAt = facts.startsAt() == null ? null : Taipei.at(facts.startsAt());
        endsAt = facts.endsAt() == null ? null : Taipei.at(facts.endsAt());
        hours = facts.hours();
        place = facts.place();
        chairName = facts.chairName();
        chairTitle = facts.chairTitle();
        chairAsWritten = facts.chairAsWritten();
        recorders = facts.recorders();
        attendance = facts.attendance();
    }

    /** Its number in the series, null in a series without ordinals. */
    public Integer ordinal() {
        return ordinal;
    }

    public String title() {
        return title;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** The day in Taipei, or null while it is not fixed. */
    public LocalDate day() {
        return startsAt == null ? null : Taipei.dayOf(startsAt);
    }

    public String place() {
        return place;
    }

    /** The head as it stands. */
    public MeetingFacts facts() {
        return new MeetingFacts(
                title,
                ordinal,
                local(startsAt),
                local(endsAt),
                startsAt == null ? hours : null,
                place,
                chairName,
                chairTitle,
                chairAsWritten,
                recorders,
                attendance);
    }

    private static LocalDateTime local(Instant moment) {
        return moment == null ? null : Taipei.timeOf(moment);
    }
}
