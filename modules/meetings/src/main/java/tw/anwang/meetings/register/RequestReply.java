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
import jakarta.persistence.Version;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** The reply of one central office to a request: asked for, drafted, approved by its head; or read out of minutes. */
@Entity
@Table(name = "meetings_request_reply")
public class RequestReply {
    static final int LONG = 20_000;
    static final int PERSON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    private int position;

    @Column(name = "office_id")
    private Long officeId;

    private String person;

    private boolean local;

    @Enumerated(EnumType.STRING)
    private ReplyType type;

    private String text;

    @Enumerated(EnumType.STRING)
    private ReplyState state = ReplyState.OPEN;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Convert(converter = UtcInstant.class)
    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    @Version
    private int version;

    protected RequestReply() {}

    /** One that is asked for. */
    RequestReply(long requestId, int position, OfficeId office) {
        this.requestId = requestId;
        this.position = position;
        this.officeId = office.value();
    }

    /** One that was said at a meeting. @param local said by the county's own side; it is no answer of the centre */
    static RequestReply said(
            long requestId, int position, OfficeId office, String person, boolean local, String text, Instant at) {
        RequestReply reply = new RequestReply();
        reply.requestId = requestId;
        reply.position = position;
        reply.officeId = office == null ? null : office.value();
        reply.person = person;
        reply.local = local;
        reply.type = local ? null : ReplySigns.of(text);
        reply.text = text;
        reply.state = ReplyState.GIVEN;
        reply.givenAt = at;
        return reply;
    }

    /** @throws RuleBroken without type or words */
    void write(ReplyType kind, String words, String who) {
        say(kind, words, who);
        returnedReason = null;
        state = ReplyState.REVIEW;
    }

    private void say(ReplyType kind, String words, String who) {
        if (kind == null) {
            throw new RuleBroken("meetings.countyRequest.noType");
        }
        String said = TextLength.atMost(LONG, words);
        if (said == null) {
            throw new RuleBroken("meetings.countyRequest.noReply");
        }
        type = kind;
        text = said;
        person = TextLength.atMost(PERSON, who);
    }

    /**
     * Other words of a reply that was given.
     *
     * @return what stood there, to be kept
     * @throws RuleBroken without type, words or a reason
     */
    ReplyEdition correct(ReplyType kind, String words, String who, String why, Actor me, Instant now) {
        String reason = TextLength.atMost(RequestStep.WORDS, why);
        if (reason == null) {
            throw new RuleBroken("meetings.countyRequest.noReason");
        }
        ReplyEdition before = new ReplyEdition(this, givenBy, me.name(), now, reason);
        say(kind, words, who);
        give(me, now);
        return before;
    }

    /** @throws RuleBroken without saying what is to be changed */
    void giveBack(String why) {
        String said = TextLength.atMost(RequestStep.WORDS, why);
        if (said == null) {
            throw new RuleBroken("meetings.countyRequest.noReason");
        }
        returnedReason = said;
        state = ReplyState.RETURNED;
    }

    /** It is asked no longer; what it wrote on the way stays its own. @throws RuleBroken without saying why */
    void excuse(String why) {
        String said = TextLength.atMost(RequestStep.WORDS, why);
        if (said == null) {
            throw new RuleBroken("meetings.countyRequest.noReason");
        }
        returnedReason = said;
        state = ReplyState.EXCUSED;
    }

    void give(Actor me, Instant now) {
        state = ReplyState.GIVEN;
        givenAt = now;
        givenBy = me.name();
    }

    void classify(ReplyType kind) {
        type = kind;
    }

    /** @param office its name, or an empty text @param person or null */
    static String who(String office, String person) {
        if (person == null || person.isBlank()) {
            return office;
        }
        return office.isEmpty() || person.contains(office) ? person : office + " " + person;
    }

    /** Whether the centre still owes it. */
    boolean isOwed() {
        return !local && state != ReplyState.GIVEN && state != ReplyState.EXCUSED;
    }

    public Long id() {
        return id;
    }

    public long requestId() {
        return requestId;
    }

    public int position() {
        return position;
    }

    /** The office that replies; null where minutes name a person alone. */
    public OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    /** Who speaks, with title, or null. */
    public String person() {
        return person;
    }

    public boolean isLocal() {
        return local;
    }

    public ReplyType type() {
        return type;
    }

    public String text() {
        return text;
    }

    public ReplyState state() {
        return state;
    }

    public String returnedReason() {
        return returnedReason;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Who approved it in the portal; null for what was said at a meeting. */
    public String givenBy() {
        return givenBy;
    }

    public int version() {
        return version;
    }
}
