package tw.anwang.meetings.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.proposal.Proposal;

/**
 * One matter on an agenda: from a proposal, whose words it shows, or written by the staff unit. Its draft resolution
 * (擬議決議) is what the pre-meeting prepares, for the staff unit alone.
 */
@Entity
@Table(name = "meetings_agenda_item")
public class AgendaItem {
    private static final int SUBJECT = 300;
    private static final int LONG = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @Enumerated(EnumType.STRING)
    private AgendaPart part;

    private int position;

    private String subject;

    private String explanation;

    private String suggestion;

    @Column(name = "office_id")
    private Long officeId;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Column(name = "draft_resolution")
    private String draftResolution;

    @Version
    private int version;

    protected AgendaItem() {}

    /** A matter that the staff unit writes itself. @param officeId who presents it, or null */
    AgendaItem(long meetingId, AgendaPart part, int position, String subject, Long officeId) {
        this.meetingId = meetingId;
        this.part = part;
        this.position = position;
        this.officeId = officeId;
        this.subject = TextLength.atMost(SUBJECT, subject);
        if (this.subject == null || part == null) {
            throw new RuleBroken("meetings.agenda.noSubject");
        }
    }

    /** A proposal that was put on the agenda: a late one among the motions from the floor. */
    static AgendaItem of(Proposal proposal, int position) {
        AgendaItem item = new AgendaItem(
                proposal.meetingId(),
                proposal.isLate() ? AgendaPart.MOTION : AgendaPart.DISCUSSION,
                position,
                proposal.words().subject(),
                proposal.office().value());
        item.proposalId = proposal.id();
        item.explanation = proposal.words().explanation();
        item.suggestion = proposal.words().suggestion();
        return item;
    }

    /** Its office withdrew, another that proposed it too goes on: in its place, with the words of that one. */
    void goOnAs(Proposal next) {
        proposalId = next.id();
        officeId = next.office().value();
        subject = next.words().subject();
        explanation = next.words().explanation();
        suggestion = next.words().suggestion();
    }

    /** Other words of a matter that the staff unit wrote. @throws RuleBroken without a subject, and for a proposal's words */
    void reword(String newSubject, String newExplanation, String newSuggestion) {
        if (proposalId != null) {
            throw new RuleBroken("meetings.agenda.proposersWords");
        }
        String words = TextLength.atMost(SUBJECT, newSubject);
        if (words == null) {
            throw new RuleBroken("meetings.agenda.noSubject");
        }
        subject = words;
        explanation = TextLength.atMost(LONG, newExplanation);
        suggestion = TextLength.atMost(LONG, newSuggestion);
    }

    void moveTo(int place) {
        position = place;
    }

    /** 擬議決議, or null for none. */
    void draft(String resolution) {
        draftResolution = TextLength.atMost(LONG, resolution);
    }

    public Long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public AgendaPart part() {
        return part;
    }

    public int position() {
        return position;
    }

    public String subject() {
        return subject;
    }

    public String explanation() {
        return explanation;
    }

    public String suggestion() {
        return suggestion;
    }

    /** The office that presents it, or null. */
    public Long officeId() {
        return officeId;
    }

    /** Id of the proposal it came from, or null. */
    public Long proposalId() {
        return proposalId;
    }

    public String draftResolution() {
        return draftResolution;
    }

    public int version() {
        return version;
    }
}
