package tw.anwang.meetings.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;

/** What the competent office says of a proposal before the meeting (權責單位研處意見), by a day that the staff unit gives. */
@Entity
@Table(name = "meetings_opinion")
public class Opinion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "proposal_id")
    private long proposalId;

    @Column(name = "office_id")
    private long officeId;

    @Column(name = "asked_words")
    private String askedWords;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Convert(converter = UtcInstant.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    private String text;

    @Convert(converter = UtcInstant.class)
    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    @Version
    private int version;

    protected Opinion() {}

    /** @param words what the staff unit wants to know; may be null */
    Opinion(Proposal proposal, OfficeId office, LocalDate dueOn, String words, Instant now) {
        this.proposalId = proposal.id();
        this.officeId = office.value();
        this.dueOn = dueOn;
        this.askedWords = TextLength.atMost(1000, words);
        this.askedAt = now;
    }

    /** Why that office cannot be asked until that day. The caller has asked whether the person keeps the meeting. */
    static Optional<RuleBroken> whyNotAsk(
            Proposal proposal, Meeting meeting, OfficeId office, LocalDate dueOn, LocalDate today) {
        if (!ProposalState.STANDING.contains(proposal.state())) {
            return broken("over");
        }
        if (office == null) {
            return broken("noOffice");
        }
        if (office.equals(proposal.office())) {
            return broken("itself");
        }
        if (dueOn == null) {
            return broken("noDay");
        }
        if (dueOn.isBefore(today)) {
            return Optional.of(new RuleBroken("meetings.opinion.dayPassed", dueOn));
        }
        return isAfter(meeting, dueOn)
                ? Optional.of(new RuleBroken("meetings.opinion.afterMeeting", meeting.day()))
                : Optional.empty();
    }

    private static boolean isAfter(Meeting meeting, LocalDate day) {
        return meeting.day() != null && day.isAfter(meeting.day());
    }

    /** Whether it is due only after the meeting, since that was moved forward. */
    boolean outlasts(Meeting meeting) {
        return !isGiven() && isAfter(meeting, dueOn);
    }

    /** The proposal on which it was asked was withdrawn; the matter goes on in another. */
    void goOnWith(Proposal next) {
        proposalId = next.id();
    }

    /** The same office said it of the same matter, in a proposal that was withdrawn. */
    void saysAs(Opinion other) {
        text = other.text;
        givenAt = other.givenAt;
        givenBy = other.givenBy;
    }

    /** Asked once more: another day, other words. */
    void askAgain(LocalDate until, String words) {
        dueOn = until;
        askedWords = TextLength.atMost(1000, words);
    }

    /** Why this person cannot write it: another office's, or the meeting is closed. */
    Optional<RuleBroken> whyNotGive(MeetingState meeting, Actor me) {
        if (!me.may("meetings.answer") || !me.actsFor(office())) {
            return broken("notAsked");
        }
        return meeting.isOver() ? broken("meetingClosed") : Optional.empty();
    }

    /** Writes it, or writes it anew. @throws RuleBroken without words */
    void give(String words, Actor me, Instant now) {
        text = TextLength.atMost(ProposalWords.LONG, words);
        if (text == null) {
            throw new RuleBroken("meetings.opinion.noText");
        }
        givenAt = now;
        givenBy = me.name();
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.opinion." + rule));
    }

    public boolean isGiven() {
        return givenAt != null;
    }

    public Long id() {
        return id;
    }

    public long proposalId() {
        return proposalId;
    }

    public OfficeId office() {
        return new OfficeId(officeId);
    }

    public String askedWords() {
        return askedWords;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The opinion, or null while it is owed. */
    public String text() {
        return text;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String givenBy() {
        return givenBy;
    }

    public int version() {
        return version;
    }
}
