package tw.anwang.meetings.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Grade;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.search.ToldToSearch;
import tw.anwang.meetings.series.Series;

/** One meeting of a series. */
@Entity
@EntityListeners(ToldToSearch.class)
@Table(name = "meetings_meeting")
public class Meeting extends MeetingHead {
    public static final ScopedKind<Meeting, MeetingParty> KIND =
            new ScopedKind<>("meetings.meeting", Meeting.class, MeetingParty.class);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "series_id")
    private long seriesId;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

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

    @Embedded
    private Cancellation cancellation;

    @Version
    private int version;

    protected Meeting() {}

    /** A meeting begins as planned, with the participants of its series, 普通. */
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
        sensitivity = series.sensitivity().graded(grade());
    }

    /** 密等. @throws RuleBroken for a grade that is not stored here */
    void grade(Grade grade) {
        Graded.whyNotStored(grade).ifPresent(RuleBroken::refuse);
        sensitivity = sensitivity.graded(grade);
    }

    public final Grade grade() {
        return sensitivity == null ? Grade.ORDINARY : sensitivity.grade();
    }

    public Sensitivity sensitivity() {
        return sensitivity == null ? Sensitivity.ORDINARY : sensitivity;
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
        if (state.isOver()) {
            return Optional.of(new RuleBroken(
                    state == MeetingState.CLOSED ? "meetings.meeting.closed" : "meetings.meeting.cancelled"));
        }
        return day() == null || today.isBefore(day())
                ? Optional.of(new RuleBroken("meetings.meeting.notHeldYet"))
                : Optional.empty();
    }

    /** Everything it decided on earlier items is recorded. @throws RuleBroken while it was not held */
    public void close(LocalDate today) {
        whyNotClose(today).ifPresent(RuleBroken::refuse);
        state = MeetingState.CLOSED;
    }

    /** What is odd about giving it that day: it is planned, and the day is over. */
    Optional<RuleBroken> doubt(LocalDate other, LocalDate today) {
        return state == MeetingState.PLANNED && other != null && other.isBefore(today) && !other.equals(day())
                ? Optional.of(new RuleBroken("meetings.meeting.dayOver", other))
                : Optional.empty();
    }

    /** Why it cannot be cancelled: it took place, or is cancelled. */
    public Optional<RuleBroken> whyNotCancel() {
        return switch (state) {
            case PLANNED -> Optional.empty();
            case CANCELLED -> Optional.of(new RuleBroken("meetings.meeting.cancelledAlready"));
            case HELD, CLOSED -> Optional.of(new RuleBroken("meetings.meeting.tookPlace"));
        };
    }

    /** 取消. @throws RuleBroken once it took place, and without a reason */
    public void cancel(String why, Actor me, Instant now) {
        whyNotCancel().ifPresent(RuleBroken::refuse);
        cancellation = new Cancellation(why, me, now);
        state = MeetingState.CANCELLED;
    }

    /** Takes a cancelled one up again. */
    public void reinstate() {
        if (state != MeetingState.CANCELLED) {
            throw new RuleBroken("meetings.meeting.notCancelled");
        }
        cancellation = null;
        state = MeetingState.PLANNED;
    }

    /** As lists of work call it: what is 密 by its number alone. */
    public String called() {
        return grade() == Grade.ORDINARY ? title() : byNumber();
    }

    /** Without its title, as it is called outside the portal when it is 密 or 個案性. */
    public String byNumber() {
        return MessageFormat.format(
                Sentences.of(
                        "meetings", ordinal() == null ? "meeting.called" : "meeting.calledByOrdinal", Locale.TAIWAN),
                String.valueOf(ordinal() == null ? id : ordinal()));
    }

    public Long id() {
        return id;
    }

    public long seriesId() {
        return seriesId;
    }

    public MeetingState state() {
        return state;
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

    /** Why it does not take place; null while it does. */
    public Cancellation cancellation() {
        return state == MeetingState.CANCELLED ? cancellation : null;
    }

    public int version() {
        return version;
    }
}
