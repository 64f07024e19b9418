package tw.anwang.meetings.answer;

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
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** One change of an answer's state: who, when, with which words. Written once and never touched again. */
@Entity
@Table(name = "meetings_answer_change")
class AnswerChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "answer_id")
    private long answerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private AnswerState toState;

    private String note;

    private String text;

    @Convert(converter = UtcInstant.class)
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    protected AnswerChange() {}

    AnswerChange(Long answerId, AnswerState toState, String note, String text, Actor me, Instant now) {
        this.answerId = answerId == null ? 0 : answerId;
        this.toState = toState;
        this.note = note;
        this.text = text;
        this.changedAt = now;
        this.accountId = me.id().value();
        this.accountName = me.name();
    }

    AnswerState toState() {
        return toState;
    }

    String note() {
        return note;
    }
}
