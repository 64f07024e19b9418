package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.kernel.UtcInstant;

/** A reply as it was given before its office corrected it. Written once and never touched again. */
@Entity
@Table(name = "meetings_request_reply_edition")
public class ReplyEdition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "reply_id")
    private long replyId;

    @Enumerated(EnumType.STRING)
    private ReplyType type;

    private String text;

    private String person;

    @Convert(converter = UtcInstant.class)
    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "replaced_by")
    private String replacedBy;

    private String reason;

    protected ReplyEdition() {}

    ReplyEdition(RequestReply as, String givenBy, String replacedBy, Instant replacedAt, String reason) {
        this.replyId = as.id();
        this.type = as.type();
        this.text = as.text();
        this.person = as.person();
        this.givenAt = as.givenAt();
        this.givenBy = givenBy;
        this.replacedAt = replacedAt;
        this.replacedBy = replacedBy;
        this.reason = reason;
    }

    public long replyId() {
        return replyId;
    }

    public ReplyType type() {
        return type;
    }

    public String text() {
        return text;
    }

    public String person() {
        return person;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant replacedAt() {
        return replacedAt;
    }

    public String replacedBy() {
        return replacedBy;
    }

    /** Why it was corrected. */
    public String reason() {
        return reason;
    }
}
