package tw.anwang.welfare.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** A note of a visit or another contact with the family. */
@Entity
@Table(name = "welfare_visit")
public class Visit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private int edition = 1;

    @Embedded
    private VisitWords words;

    private boolean face;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.WRITTEN;

    @Column(name = "writer_id")
    private long writerId;

    @Column(name = "writer_name")
    private String writerName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "signed_name")
    private String signedName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "returned_why")
    private String returnedWhy;

    @Column(name = "answering_id")
    private Long answeringId;

    @Column(name = "back_why")
    private String backWhy;

    @Version
    private int version;

    protected Visit() {}

    /** @param face whether the family was met face to face */
    Visit(long caseId, VisitWords words, boolean face, Actor me, Instant now) {
        this.caseId = caseId;
        this.words = words;
        this.face = face;
        this.writerId = me.id().value();
        this.writerName = me.name();
        this.writtenAt = now;
    }

    /** 補登: typed later than the visit was. @param why such as a day without the network */
    void typedAfterwards(String why) {
        backWhy = why;
    }

    /** Says something else from now on, and waits to be signed again. @return what it said before */
    VisitEdition correct(VisitWords other, boolean nowFace, Actor me, Instant now, String why) {
        VisitEdition before = new VisitEdition(this, me, now, why);
        words = other;
        face = nowFace;
        edition++;
        state = VisitState.WRITTEN;
        signedName = null;
        signedAt = null;
        returnedWhy = null;
        return before;
    }

    void takeBack() {
        state = VisitState.TAKEN_BACK;
    }

    /** 批閱: frozen from now on. */
    public void sign(Actor me, Instant now) {
        state = VisitState.SIGNED;
        signedName = me.name();
        signedAt = now;
        returnedWhy = null;
    }

    /** Somebody else corrects it from now on, or the writer again. */
    void answeredBy(AccountId account) {
        answeringId = account.value() == writerId ? null : account.value();
    }

    /** Back to the writer. */
    public void giveBack(String why) {
        state = VisitState.RETURNED;
        returnedWhy = why;
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** 1, and one more with every correction. */
    public int edition() {
        return edition;
    }

    public VisitWords words() {
        return words;
    }

    /** The family was met face to face. */
    public boolean isFace() {
        return face;
    }

    public VisitState state() {
        return state;
    }

    public AccountId writer() {
        return new AccountId(writerId);
    }

    /** Who corrects it: its writer, or who took the case when the writer left. */
    public AccountId answering() {
        return answeringId == null ? writer() : new AccountId(answeringId);
    }

    public String writerName() {
        return writerName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Who read and signed it, or null. */
    public String signedName() {
        return signedName;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** Why it came back, or null. */
    public String returnedWhy() {
        return returnedWhy;
    }

    /** 補登: why it was typed afterwards; null for a note that was typed as usual. */
    public String backWhy() {
        return backWhy;
    }

    public int version() {
        return version;
    }
}
