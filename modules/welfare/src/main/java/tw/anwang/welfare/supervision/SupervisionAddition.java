package tw.anwang.welfare.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** 補充或更正: what the supervisor adds to a record that is written. The record stays as it was read. */
@Entity
@Table(name = "welfare_supervision_addition")
public class SupervisionAddition {
    private static final int WORDS = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "supervision_id")
    private long supervisionId;

    private String words;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    protected SupervisionAddition() {}

    SupervisionAddition(long supervisionId, String words, Actor me, Instant now) {
        this.supervisionId = supervisionId;
        this.words = TextLength.atMost(WORDS, words);
        this.accountId = me.id().value();
        this.accountName = me.name();
        this.writtenAt = now;
    }

    public String words() {
        return words;
    }

    public String by() {
        return accountName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
