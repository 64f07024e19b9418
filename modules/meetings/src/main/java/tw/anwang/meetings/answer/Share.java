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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** A part of an answer that the office assigns downward (分辦); its text comes back and never leaves the house alone. */
@Entity
@Table(name = "meetings_share")
class Share {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "answer_id")
    private long answerId;

    @Column(name = "office_id")
    private long officeId;

    private String person;

    private String words;

    private String text;

    @Enumerated(EnumType.STRING)
    private ShareState state;

    @Column(name = "asked_by")
    private String askedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "given_by")
    private String givenBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "given_at")
    private Instant givenAt;

    @Version
    private int version;

    protected Share() {}

    /**
     * @param office the own office or one below it
     * @param person a colleague's name, may be null: any officer of that office
     * @param words what is asked
     */
    Share(long answerId, OfficeId office, String person, String words, Actor me, Instant now) {
        if (office == null || !me.actsFor(office)) {
            throw new RuleBroken("meetings.share.notBelow");
        }
        if (words == null || words.isBlank()) {
            throw new RuleBroken("meetings.share.noWords");
        }
        this.answerId = answerId;
        this.officeId = office.value();
        this.person = TextLength.atMost(60, person);
        this.words = TextLength.atMost(400, words);
        this.state = ShareState.ASKED;
        this.askedBy = me.name();
        this.askedAt = now;
    }

    Optional<RuleBroken> whyNotGive(Actor me) {
        if (!me.may(AnswerRules.WRITE) || !me.actsFor(office())) {
            return Optional.of(new RuleBroken("meetings.answer.notOfficer"));
        }
        return state == ShareState.MERGED ? Optional.of(new RuleBroken("meetings.share.merged")) : Optional.empty();
    }

    void give(String given, Actor me, Instant now) {
        whyNotGive(me).ifPresent(RuleBroken::refuse);
        if (given == null || given.isBlank()) {
            throw new RuleBroken("meetings.answer.empty");
        }
        text = given.strip();
        state = ShareState.GIVEN;
        givenBy = me.name();
        givenAt = now;
    }

    /** Its text is now part of the office's one answer. */
    void merge() {
        state = ShareState.MERGED;
    }

    ShareRow row() {
        return new ShareRow(id, answerId, officeId, person, words, text, state, askedBy, givenBy, givenAt, version);
    }

    long id() {
        return id;
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    String text() {
        return text;
    }

    ShareState state() {
        return state;
    }

    int version() {
        return version;
    }
}
