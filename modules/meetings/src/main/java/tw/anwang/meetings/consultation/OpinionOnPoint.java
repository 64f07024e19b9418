package tw.anwang.meetings.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.desk.TextLength;

/** What a reply says of one point, and what the owner makes of it (參採情形). */
@Entity
@Table(name = "meetings_consultation_opinion")
public class OpinionOnPoint {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "reply_id")
    private long replyId;

    @Column(name = "point_id")
    private long pointId;

    private String text;

    @Enumerated(EnumType.STRING)
    private Response response;

    private String words;

    protected OpinionOnPoint() {}

    OpinionOnPoint(long replyId, long pointId, String text) {
        this.replyId = replyId;
        this.pointId = pointId;
        say(text);
    }

    void say(String said) {
        text = TextLength.atMost(ConsultationWords.LONG, said);
    }

    /** @param chosen null while the owner has not chosen */
    void respond(Response chosen, String said) {
        response = chosen;
        words = TextLength.atMost(ConsultationWords.LONG, said);
    }

    public Long id() {
        return id;
    }

    public long replyId() {
        return replyId;
    }

    public long pointId() {
        return pointId;
    }

    public String text() {
        return text;
    }

    /** Null until the owner responds. */
    public Response response() {
        return response;
    }

    /** The owner's words, or null. */
    public String words() {
        return words;
    }
}
