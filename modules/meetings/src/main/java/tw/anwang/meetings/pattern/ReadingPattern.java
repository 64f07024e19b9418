package tw.anwang.meetings.pattern;

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
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** One word by which the files of a series, or of all series of its staff unit, are read, until somebody switches it off. */
@Entity
@Table(name = "meetings_reading_pattern")
public class ReadingPattern {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "series_id")
    private long seriesId;

    @Enumerated(EnumType.STRING)
    @Column(name = "used_as")
    private PatternUse use;

    private String written;

    @Column(name = "in_use")
    private boolean inUse = true;

    @Column(name = "of_office")
    private boolean ofOffice;

    @Column(name = "made_by")
    private String madeBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "switched_by")
    private String switchedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "switched_at")
    private Instant switchedAt;

    @Version
    private int version;

    protected ReadingPattern() {}

    ReadingPattern(long seriesId, PatternWord word, boolean ofOffice, Actor me, Instant now) {
        this.seriesId = seriesId;
        this.use = word.use();
        this.written = word.written();
        this.ofOffice = ofOffice;
        this.madeBy = me.name();
        this.madeAt = now;
    }

    /** Switches it on or off; the one who does it last is remembered. */
    void switchTo(boolean on, Actor me, Instant now) {
        inUse = on;
        switchedBy = me.name();
        switchedAt = now;
    }

    PatternWord word() {
        return new PatternWord(use, written);
    }

    public Long id() {
        return id;
    }

    public long seriesId() {
        return seriesId;
    }

    public PatternUse use() {
        return use;
    }

    public String written() {
        return written;
    }

    /** Whether every series of the same staff unit is read by it. */
    public boolean ofOffice() {
        return ofOffice;
    }

    public boolean inUse() {
        return inUse;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Who switched it on or off last, or null. */
    public String switchedBy() {
        return switchedBy;
    }

    public Instant switchedAt() {
        return switchedAt;
    }
}
