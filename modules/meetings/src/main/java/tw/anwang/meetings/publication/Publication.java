package tw.anwang.meetings.publication;

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
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.meeting.Meeting;

/** Minutes that are to be public, or are: asked for by one person, approved by another. */
@Entity
@Table(name = "meetings_publication")
public class Publication {
    private static final int WORDS = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "minutes_id")
    private long minutesId;

    @Enumerated(EnumType.STRING)
    private PublicationState state = PublicationState.ASKED;

    /** The meeting while it is asked for or public, null afterwards: so the database knows that one stands at a time. */
    @Column(name = "standing_of")
    private Long standingOf;

    @Embedded
    private PublicFacts facts;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "decided_at")
    private Instant decidedAt;

    private String words;

    @Version
    private int version;

    protected Publication() {}

    Publication(Meeting meeting, long minutesId, Actor me, Instant now) {
        this.meetingId = meeting.id();
        this.minutesId = minutesId;
        this.standingOf = meeting.id();
        this.facts = new PublicFacts(meeting);
        this.askedBy = me.id().value();
        this.askedByName = me.name();
        this.askedAt = now;
    }

    /** Why this person cannot decide on it: it is decided, or the own wish. */
    Optional<RuleBroken> whyNotDecide(Actor me) {
        if (state != PublicationState.ASKED) {
            return broken("decided");
        }
        return askedBy == me.id().value() ? broken("own") : Optional.empty();
    }

    void approve(Actor me, Instant now) {
        whyNotDecide(me).ifPresent(RuleBroken::refuse);
        decide(PublicationState.PUBLISHED, null, me, now);
    }

    /** @throws RuleBroken without saying why */
    void refuse(String why, Actor me, Instant now) {
        whyNotDecide(me).ifPresent(RuleBroken::refuse);
        requireWords(why);
        decide(PublicationState.REFUSED, why, me, now);
        standingOf = null;
    }

    /** Takes it down, or takes the wish back. @throws RuleBroken where nothing stands, and without saying why */
    void withdraw(String why, Actor me, Instant now) {
        if (standingOf == null) {
            throw new RuleBroken("meetings.publication.nothing");
        }
        requireWords(why);
        decide(PublicationState.WITHDRAWN, why, me, now);
        standingOf = null;
    }

    private void decide(PublicationState how, String why, Actor me, Instant now) {
        state = how;
        words = TextLength.atMost(WORDS, why);
        decidedByName = me.name();
        decidedAt = now;
    }

    private static void requireWords(String why) {
        if (why == null || why.isBlank()) {
            throw new RuleBroken("meetings.publication.noReason");
        }
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.publication." + rule));
    }

    public Long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public long minutesId() {
        return minutesId;
    }

    /** The head as everybody reads it. */
    public PublicFacts facts() {
        return facts;
    }

    public PublicationState state() {
        return state;
    }

    public boolean isStanding() {
        return standingOf != null;
    }

    long askedBy() {
        return askedBy;
    }

    public String askedByName() {
        return askedByName;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was refused or taken down, or null. */
    public String words() {
        return words;
    }

    public int version() {
        return version;
    }
}
