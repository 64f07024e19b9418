package tw.anwang.meetings.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/**
 * What somebody says of one matter of a draft: an office in the portal, or a person without an account, whose written
 * opinion the staff unit types in. Each is answered (採納, 部分採納, 不採納).
 */
@Entity
@Table(name = "meetings_recording_comment")
public class RecordingComment {
    private static final int NAME = 60;
    private static final int BODY = 100;
    private static final int TEXT = 20_000;
    private static final int ANSWER = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "office_id")
    private Long officeId;

    private String body;

    private String name;

    @Column(name = "said_on")
    private LocalDate saidOn;

    private String text;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private int version;

    protected RecordingComment() {}

    /** Of an office, today. */
    RecordingComment(long itemId, OfficeId office, Actor me, LocalDate today, String text) {
        this(itemId, me.name(), today, text);
        this.officeId = office.value();
    }

    private RecordingComment(long itemId, String name, LocalDate day, String text) {
        this.itemId = itemId;
        this.name = TextLength.atMost(NAME, name);
        this.saidOn = day;
        this.text = TextLength.atMost(TEXT, text);
        if (this.text == null) {
            throw new RuleBroken("meetings.recording.comment.noText");
        }
    }

    /** Of somebody without an account. @param day on which it was written; not to come */
    static RecordingComment written(long itemId, CommentTyped typed, LocalDate today) {
        if (typed.getDay() == null || typed.getDay().isAfter(today)) {
            throw new RuleBroken("meetings.recording.comment.day");
        }
        RecordingComment comment = new RecordingComment(itemId, typed.getName(), typed.getDay(), typed.getText());
        comment.body = TextLength.atMost(BODY, typed.getBody());
        if (comment.name == null || comment.body == null) {
            throw new RuleBroken("meetings.recording.comment.who");
        }
        return comment;
    }

    /** It came after 函送: the same opinion on the matter in the next version, where it is answered. */
    RecordingComment copyFor(long item) {
        RecordingComment copy = new RecordingComment(item, name, saidOn, text);
        copy.officeId = officeId;
        copy.body = body;
        return copy;
    }

    /** @param words why; needed unless it was accepted */
    void answer(Verdict said, String words, Actor me, Instant now) {
        verdict = said;
        answer = TextLength.atMost(ANSWER, words);
        if (verdict == null) {
            throw new RuleBroken("meetings.recording.comment.noVerdict");
        }
        if (verdict != Verdict.ACCEPTED && answer == null) {
            throw new RuleBroken("meetings.recording.comment.noAnswer");
        }
        answeredBy = me.name();
        answeredAt = now;
    }

    public Long id() {
        return id;
    }

    public long itemId() {
        return itemId;
    }

    /** Id of the office that said it, null for somebody without an account. */
    public Long officeId() {
        return officeId;
    }

    /** The agency of somebody without an account, or null. */
    public String body() {
        return body;
    }

    public String name() {
        return name;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public String text() {
        return text;
    }

    /** Null until it is answered. */
    public Verdict verdict() {
        return verdict;
    }

    public String answer() {
        return answer;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public int version() {
        return version;
    }
}
