package tw.anwang.meetings.minutes;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.search.ToldToSearch;

/** One version of a meeting's minutes: 1 is the first that reached us, each 修正版 adds one. */
@Entity
@EntityListeners(ToldToSearch.class)
@Table(name = "meetings_minutes")
public class MinutesVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    private int number;

    @Enumerated(EnumType.STRING)
    private MinutesState state = MinutesState.REVIEW;

    private String revision;

    @Column(name = "change_reason")
    private String changeReason;

    @Embedded
    private Import imported;

    @Basic(fetch = FetchType.LAZY)
    @Column(name = "original_text")
    private String originalText;

    @Column(name = "picture_pages")
    private String picturePages;

    @Column(name = "header_warnings")
    private String headerWarnings;

    @Column(name = "previous_confirmed")
    private String previousConfirmed;

    @Column(name = "missing_glyphs")
    private String missingGlyphs;

    @Embedded
    private Letter letter;

    @Embedded
    private Confirmation confirmation;

    @Version
    private int version;

    protected MinutesVersion() {}

    /** @param number 1, or one more than the version before; a later one needs its reason in {@code source} */
    MinutesVersion(long meetingId, int number, Source source, Actor me, Instant now) {
        if (number > 1
                && (source.changeReason() == null || source.changeReason().isBlank())) {
            throw new RuleBroken("meetings.minutes.reasonMissing");
        }
        this.meetingId = meetingId;
        this.number = number;
        this.revision = source.revision();
        this.changeReason = source.changeReason();
        this.imported = new Import(source, me, now);
        this.originalText = source.text();
        this.picturePages = source.picturePages();
        this.headerWarnings = source.warnings();
        this.previousConfirmed = source.previousConfirmed();
    }

    /** @param characters that its PDF cannot print, or null */
    void lacks(String characters) {
        missingGlyphs = characters;
    }

    /** Why the reading cannot be changed any more. */
    public Optional<RuleBroken> whyNotReview() {
        return state == MinutesState.REVIEW
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.minutes.reviewOver"));
    }

    /** Why the reading cannot be sent on yet. @param open items nobody has confirmed */
    public Optional<RuleBroken> whyNotSend(long open) {
        return open == 0 ? whyNotReview() : Optional.of(new RuleBroken("meetings.minutes.itemsOpen", open));
    }

    /** 函送: the reading is complete. */
    void send(long open, Letter with) {
        whyNotSend(open).ifPresent(RuleBroken::refuse);
        state = MinutesState.SENT;
        letter = with;
    }

    /** The letter it reached us with. @throws RuleBroken once it is complete and the reading has been sent on */
    void cameWith(Letter with) {
        if (state == MinutesState.REVIEW) {
            letter = with;
        } else if (isLetterMissing()) {
            letter = letter().completedBy(with);
        } else {
            throw whyNotReview().orElseThrow();
        }
    }

    /** Whether it was sent on before date and number of its letter were known. */
    public boolean isLetterMissing() {
        return state == MinutesState.SENT && !letter().isComplete();
    }

    /** Why the next meeting cannot confirm it. */
    public Optional<RuleBroken> whyNotConfirm() {
        return switch (state) {
            case REVIEW -> Optional.of(new RuleBroken("meetings.minutes.notSent"));
            case CONFIRMED -> Optional.of(new RuleBroken("meetings.minutes.confirmedAlready"));
            case SENT -> Optional.empty();
        };
    }

    /** The next meeting confirmed it: locked. @param words 確認 or 修正後確認, as said there */
    void confirm(long byMeetingId, String words, Actor me, Instant now) {
        whyNotConfirm().ifPresent(RuleBroken::refuse);
        state = MinutesState.CONFIRMED;
        confirmation = new Confirmation(byMeetingId, words, me, now);
    }

    public Long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public int number() {
        return number;
    }

    public MinutesState state() {
        return state;
    }

    /** The text of the file, never changed; lines end with {@code \n}. */
    public String originalText() {
        return originalText;
    }

    /** What this meeting said of the minutes before, or null. */
    public String previousConfirmed() {
        return previousConfirmed;
    }

    /** What the reader noticed beside the items, one sentence a line, or null. */
    public String headerWarnings() {
        return headerWarnings;
    }

    /** Pages that hold only pictures and were not read, such as {@code 8、9}, or null. */
    public String picturePages() {
        return picturePages;
    }

    public String changeReason() {
        return changeReason;
    }

    /** The letter it went out with; its parts are null while unknown. */
    public Letter letter() {
        return letter == null ? Letter.none() : letter;
    }

    public int version() {
        return version;
    }
}
