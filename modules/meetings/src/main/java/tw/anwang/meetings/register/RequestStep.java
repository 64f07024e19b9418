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
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** One step in the life of a request: who, when, with which words. Written once and never touched again. */
@Entity
@Table(name = "meetings_request_step")
public class RequestStep {
    /** Signs of the words that go with a step. */
    static final int WORDS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private RequestState toState;

    private String words;

    @Convert(converter = UtcInstant.class)
    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    protected RequestStep() {}

    RequestStep(long requestId, RequestState toState, String words, Actor me, Instant now) {
        this.requestId = requestId;
        this.toState = toState;
        this.words = TextLength.atMost(WORDS, words);
        this.takenAt = now;
        this.accountId = me.id().value();
        this.accountName = me.name();
    }

    public RequestState toState() {
        return toState;
    }

    public String words() {
        return words;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public String accountName() {
        return accountName;
    }
}
