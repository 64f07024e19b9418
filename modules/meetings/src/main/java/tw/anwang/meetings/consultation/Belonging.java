package tw.anwang.meetings.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** To what a consultation belongs: a meeting, a tracked item, a matter on an agenda; each may be missing. */
@Embeddable
public class Belonging implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "tracked_item_id")
    private Long trackedItemId;

    @Column(name = "agenda_item_id")
    private Long agendaItemId;

    protected Belonging() {}

    public Belonging(Long meetingId, Long trackedItemId, Long agendaItemId) {
        this.meetingId = meetingId;
        this.trackedItemId = trackedItemId;
        this.agendaItemId = agendaItemId;
    }

    /** The meeting whose readers see the consultation too, or null. */
    public Long meeting() {
        return meetingId;
    }

    public Long trackedItem() {
        return trackedItemId;
    }

    public Long agendaItem() {
        return agendaItemId;
    }
}
