package tw.anwang.meetings.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.series.Series;

/** One meeting of a series. */
@Entity
@Table(name = "meetings_meeting")
public class Meeting {
    public static final ScopedKind<Meeting, MeetingParty> KIND =
            new ScopedKind<>("meetings.meeting", Meeting.class, MeetingParty.class);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "series_id")
    private long seriesId;

    private Integer ordinal;

    private String title;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    @Convert(converter = UtcInstant.class)
    @Column(name = "starts_at")
    private Instant startsAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;

    @Column(name = "chair_name")
    private String chairName;

    @Column(name = "chair_title")
    private String chairTitle;

    @Column(name = "chair_as_written")
    private String chairAsWritten;

    private String recorders;

    private String attendance;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity;

    @ElementCollection
    @CollectionTable(name = "meetings_meeting_participant", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "office_id")
    private Set<Long> participants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "meetings_meeting_also", joinColumns = @JoinColumn(name = "meeting_id"))
    private List<AlsoCounts> also = new java.util.ArrayList<>();

    @Version
    private int version;

    protected Meeting() {}

    /** A meeting begins as planned, with the participants of its series. */
    public Meeting(Series series, MeetingFacts facts) {
        seriesId = series.id();
        participants.addAll(series.participants());
        belongTo(series);
        amend(facts);
    }

    /** Takes over what the series says about county, staff unit and sensitivity. */
    final void belongTo(Series series) {
        countyCode = series.countyCode();
        leadOfficeId = series.staffOffice().value();
        sensitivity = series.sensitivity();
    }

    public final void amend(MeetingFacts facts) {
        ordinal = facts.ordinal();
        title = facts.title();
        startsAt = facts.startsAt() == null ? null : Taipei.at(facts.startsAt());
        endsAt = facts.endsAt() == null ? null : Taipei.at(facts.endsAt());
        place = facts.place();
        chairName = facts.chairName();
        chairTitle = facts.chairTitle();
        chairAsWritten = facts.chairAsWritten();
        recorders = facts.recorders();
        attendance = facts.attendance();
    }

    void takePart(Collection<Long> offices) {
        participants.retainAll(offices);
        participants.addAll(offices);
    }

    void countAlsoFor(Collection<AlsoCounts> others) {
        also.retainAll(others);
        others.stream().filter(other -> !also.contains(other)).forEach(also::add);
    }

    /** Minutes came in: it took place. */
    public void held() {
        state = state.mayBecome(MeetingState.HELD) ? MeetingState.HELD : state;
    }

    /** Why it cannot be closed on that day: it is to come, has no day, or is closed. */
    public Optional<RuleBroken> whyNotClose(LocalDate today) {
        if (state == MeetingState.CLOSED) {
            return Optional.of(new RuleBroken("meetings.meeting.closed"));
        }
        return day() == null || today.isBefore(day())
                ? Optional.of(new RuleBroken("meetings.meeting.notHeldYet"))
                : Optional.empty();
    }

    /** Everything it decided on earlier items is recorded. @throws RuleBroken while it was not held */
    public void close(LocalDate today) {
        whyNotClose(today).ifPresent(obstacle -> {
            throw obstacle;
        });
        state = MeetingState.CLOSED;
    }

    public Long id() {
        return id;
    }

    public long seriesId() {
        return seriesId;
    }

    /** Its number in the series, null in a series without ordinals. */
    public Integer ordinal() {
        return ordinal;
    }

    public String title() {
        return title;
    }

    public MeetingState state() {
        return state;
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

    /** The head of the meeting as it stands. */
    public MeetingFacts facts() {
        return new MeetingFacts(
                title,
                ordinal,
                local(startsAt),
                local(endsAt),
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

    public OfficeId staffOffice() {
        return new OfficeId(leadOfficeId);
    }

    /** Ids of the offices that take part. */
    public Set<Long> participants() {
        return Set.copyOf(participants);
    }

    public List<AlsoCounts> also() {
        return List.copyOf(also);
    }

    public int version() {
        return version;
    }
}
