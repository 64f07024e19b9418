package tw.anwang.meetings.recording;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.agenda.SettledMatters;

/** One matter of minutes that are typed: its words, and in order what was said and decided on it. */
@Entity
@Table(name = "meetings_recording_item")
public class RecordedItem {
    static final int LONG = 50_000;
    static final int PROPOSER = 200;
    private static final int SUBJECT = 300;
    private static final int MOST_POINTS = 200;
    /** Somebody who pauses longer begins anew, for the trail. */
    private static final Duration AT_A_STRETCH = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "recording_id")
    private long recordingId;

    @Enumerated(EnumType.STRING)
    private AgendaPart part;

    private int position;

    @Embedded
    private TakenFrom takenFrom = new TakenFrom();

    private String subject;

    private String explanation;

    private String suggestion;

    private String proposer;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RecordedPoint> points = new ArrayList<>();

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_by_id")
    private Long savedById;

    @Convert(converter = UtcInstant.class)
    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private int version;

    protected RecordedItem() {}

    /** @param proposer who presents or proposes it, in words, or null */
    RecordedItem(long recordingId, AgendaPart part, int position, String proposer, RecordedTyped typed) {
        this.recordingId = recordingId;
        this.part = part;
        this.position = position;
        this.proposer = proposer;
        write(typed);
    }

    /** The same matter in a further version of the minutes. */
    RecordedItem copyFor(long recording) {
        return new RecordedItem(recording, part, position, proposer, RecordedTyped.of(this)).takenFrom(takenFrom());
    }

    RecordedItem takenFrom(TakenFrom matter) {
        takenFrom = matter;
        return this;
    }

    private TakenFrom takenFrom() {
        return takenFrom == null ? new TakenFrom() : takenFrom; // asking changes nothing
    }

    boolean isFrom(long agendaItem) {
        return takenFrom().is(agendaItem);
    }

    /** Whether it is that matter of the agenda; one that does not know whence it came is by its words. */
    boolean is(SettledMatters.Standing matter) {
        return takenFrom().isKnown() ? isFrom(matter.id()) : part == matter.part() && subject.equals(matter.subject());
    }

    /** Whether another proposal leads that matter of the agenda since it was taken over, or it is called otherwise. */
    boolean standsOtherwise(SettledMatters.Standing matter) {
        return takenFrom().isOtherwise(matter);
    }

    private void write(RecordedTyped typed) {
        String words = TextLength.atMost(SUBJECT, typed.getSubject());
        if (words == null) {
            throw new RuleBroken("meetings.recording.noSubject");
        }
        subject = words;
        explanation = TextLength.atMost(LONG, typed.getExplanation());
        suggestion = TextLength.atMost(LONG, typed.getSuggestion());
        if (typed.getProposer() != null) {
            proposer = TextLength.atMost(PROPOSER, typed.getProposer());
        }
        List<PointTyped> typedPoints = typed.written();
        if (typedPoints.size() > MOST_POINTS) {
            throw new RuleBroken("meetings.recording.tooManyPoints", MOST_POINTS, typedPoints.size());
        }
        for (int at = 0; at < typedPoints.size(); at++) {
            if (at < points.size()) {
                points.get(at).write(typedPoints.get(at));
            } else {
                points.add(new RecordedPoint(this, at + 1, typedPoints.get(at)));
            }
        }
        // one by one: what a sub list loses stays in the table
        while (points.size() > typedPoints.size()) {
            points.remove(points.size() - 1);
        }
    }

    /** The words of the proposal that leads it now; what was said and decided stays. */
    void reword(String newSubject, String newExplanation, String newSuggestion, String newProposer) {
        subject = newSubject;
        explanation = newExplanation;
        suggestion = newSuggestion;
        proposer = newProposer;
    }

    /** Takes over what was typed. @return whether this person begins to write here, and does not go on */
    boolean save(RecordedTyped typed, Actor me, Instant now) {
        write(typed);
        boolean begins = savedById == null
                || savedById != me.id().value()
                || savedAt.plus(AT_A_STRETCH).isBefore(now);
        savedBy = me.name();
        savedById = me.id().value();
        savedAt = now;
        return begins;
    }

    public Long id() {
        return id;
    }

    public long recordingId() {
        return recordingId;
    }

    public AgendaPart part() {
        return part;
    }

    public int position() {
        return position;
    }

    public String subject() {
        return subject;
    }

    public String explanation() {
        return explanation;
    }

    public String suggestion() {
        return suggestion;
    }

    /** Who presents or proposes it, in words, or null. */
    public String proposer() {
        return proposer;
    }

    public List<RecordedPoint> points() {
        return List.copyOf(points);
    }

    /** Who typed last, null while nobody has. */
    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public int version() {
        return version;
    }
}
