package tw.anwang.meetings.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import tw.anwang.meetings.agenda.SettledMatters;

/** The matter of the agenda that a matter of the minutes is, and what stood for it there when it was taken over. */
@Embeddable
class TakenFrom {
    @Column(name = "agenda_item_id")
    private Long agendaItemId;

    @Column(name = "taken_proposal_id")
    private Long proposalId;

    @Column(name = "taken_subject")
    private String subject;

    /** From nothing on the agenda, or nobody knows. */
    protected TakenFrom() {}

    /** @param proposalId null for a matter that the staff unit wrote */
    TakenFrom(long agendaItem, Long proposalId, String subject) {
        this.agendaItemId = agendaItem;
        this.proposalId = proposalId;
        this.subject = subject;
    }

    boolean isKnown() {
        return agendaItemId != null;
    }

    boolean is(long agendaItem) {
        return isKnown() && agendaItemId == agendaItem;
    }

    /** Whether another proposal leads that matter since, or it is called otherwise. */
    boolean isOtherwise(SettledMatters.Standing now) {
        return is(now.id())
                && subject != null
                && !(Objects.equals(proposalId, now.proposal()) && Objects.equals(subject, now.subject()));
    }
}
