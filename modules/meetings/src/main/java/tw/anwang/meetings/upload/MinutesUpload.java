package tw.anwang.meetings.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** A file that was read and waits for its head to be confirmed; seen by the person who brought it alone. */
@Entity
@Table(name = "meetings_minutes_upload")
class MinutesUpload {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "series_id")
    private long seriesId;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    private String sha256;

    @Column(name = "original_text")
    private String originalText;

    @Column(name = "picture_pages")
    private String picturePages;

    private String warnings;

    @Convert(converter = UtcInstant.class)
    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "minutes_id")
    private Long minutesId;

    protected MinutesUpload() {}

    MinutesUpload(long seriesId, ReadFile file, Actor me, Instant now) {
        this.seriesId = seriesId;
        this.accountId = me.id().value();
        this.name = file.name();
        this.sha256 = file.sha256();
        this.originalText = file.text();
        this.picturePages = file.picturePages();
        this.warnings = file.warnings();
        this.receivedAt = now;
    }

    boolean belongsTo(Actor me) {
        return accountId == me.id().value();
    }

    /** It has become these minutes, which hold its text from now on. */
    void became(long minutes) {
        minutesId = minutes;
        originalText = "";
    }

    /** Number of the minutes it became, or null while it waits. */
    Long minutesId() {
        return minutesId;
    }

    Long id() {
        return id;
    }

    long seriesId() {
        return seriesId;
    }

    ReadFile file() {
        return new ReadFile(name, sha256, originalText, picturePages, warnings);
    }
}
