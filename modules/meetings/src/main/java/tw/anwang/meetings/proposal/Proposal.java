package tw.anwang.meetings.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.identity.Grade;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.search.ToldToSearch;

/**
 * What an office proposes to a meeting (提案). It is handed in, checked by the staff unit, and put on the agenda (列案),
 * given back (退請補正), joined to another (併案) or answered in writing; its office may withdraw it until the meeting
 * closes. One that comes late is a motion from the floor (臨時動議). Who may do which: {@link ProposalRules}.
 */
@Entity
@EntityListeners(ToldToSearch.class)
@Table(name = "meetings_proposal")
public class Proposal {
    public static final ScopedKind<Proposal, ProposalParty> KIND =
            new ScopedKind<>("meetings.proposal", Proposal.class, ProposalParty.class);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    private int number;

    @Embedded
    private ProposalWords words;

    private boolean late;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.SUBMITTED;

    private String answer;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Convert(converter = UtcInstant.class)
    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity;

    @Version
    private int version;

    protected Proposal() {}

    /**
     * @param number counted in the meeting, from 1
     * @param late handed in after the call had closed
     */
    Proposal(Meeting meeting, int number, ProposalWords words, OfficeRef office, boolean late, Instant now) {
        this.meetingId = meeting.id();
        this.number = number;
        this.words = words;
        this.late = late;
        this.submittedAt = now;
        this.leadOfficeId = office.id().value();
        this.countyCode = office.countyCode();
        this.sensitivity = meeting.sensitivity();
    }

    /** Other words; one that was given back waits for the first check again. */
    void amend(ProposalWords other) {
        words = other;
        state = ProposalState.SUBMITTED;
    }

    /** 退請補正. @throws RuleBroken without saying what is missing */
    void giveBack(String missing) {
        requireWords(missing, "noReason");
        state = ProposalState.RETURNED;
    }

    /** 改書面回復. @throws RuleBroken without the answer */
    void answer(String inWriting) {
        requireWords(inWriting, "noAnswer");
        answer = TextLength.atMost(ProposalWords.LONG, inWriting);
        state = ProposalState.ANSWERED;
    }

    /** 列案. */
    void list() {
        state = ProposalState.LISTED;
    }

    /** 併案 into the other one. @throws RuleBroken where that one is not of the same meeting, or not on its way there */
    void merge(Proposal into) {
        if (into.meetingId != meetingId || into.id.equals(id) || !ProposalState.STANDING.contains(into.state)) {
            throw new RuleBroken("meetings.proposal.noMergeTarget", into.number);
        }
        mergedInto = into.id;
        state = ProposalState.MERGED;
    }

    /** Leads what was joined with it, whose own office withdrew. @param onAgenda whether that was listed (列案) */
    void lead(boolean onAgenda) {
        mergedInto = null;
        state = onAgenda ? ProposalState.LISTED : ProposalState.SUBMITTED;
    }

    /** Joined to one that was withdrawn, it goes on in another. @param lead id of that one */
    void goOnIn(Long lead) {
        mergedInto = lead;
    }

    /** Back to the first check: it was put on the agenda, joined or answered by mistake. */
    void recheck() {
        state = ProposalState.SUBMITTED;
        answer = null;
        mergedInto = null;
    }

    /** 順延 to another meeting: it waits there for the check, in time; what was given back or joined stays so. */
    void carryTo(long otherMeeting, int otherNumber) {
        meetingId = otherMeeting;
        number = otherNumber;
        late = false;
        state = state == ProposalState.LISTED ? ProposalState.SUBMITTED : state;
    }

    void withdraw() {
        state = ProposalState.WITHDRAWN;
        mergedInto = null;
    }

    /** The call was extended past the moment it was handed in. */
    void takeInTime() {
        late = false;
    }

    /** 密等, or how far it travels, made of what it is now: it follows the meeting it is put to. */
    void classify(UnaryOperator<Sensitivity> anew) {
        sensitivity = anew.apply(sensitivity);
    }

    private static void requireWords(String words, String rule) {
        if (words == null || words.isBlank()) {
            throw new RuleBroken("meetings.proposal." + rule);
        }
    }

    /** As lists of work call it: what is 密 by its number alone. */
    public String called() {
        String numbered = MessageFormat.format(Sentences.of("meetings", "proposal.called", Locale.TAIWAN), number);
        return grade() == Grade.ORDINARY ? numbered + " " + words.subject() : numbered;
    }

    public Grade grade() {
        return sensitivity == null ? Grade.ORDINARY : sensitivity.grade();
    }

    /** 個案性. */
    boolean isPartiesOnly() {
        return sensitivity != null && sensitivity.isPartiesOnly();
    }

    public Long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public int number() {
        return number;
    }

    public ProposalWords words() {
        return words;
    }

    /** Whether it came after the call had closed: a motion from the floor (臨時動議). */
    public boolean isLate() {
        return late;
    }

    public ProposalState state() {
        return state;
    }

    /** The answer in writing, or null. */
    public String answer() {
        return answer;
    }

    /** Id of the proposal in which it goes on, or null. */
    public Long mergedInto() {
        return mergedInto;
    }

    /** The office that handed it in. */
    public OfficeId office() {
        return new OfficeId(leadOfficeId);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public int version() {
        return version;
    }
}
