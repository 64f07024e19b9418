package tw.anwang.meetings.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import tw.anwang.directory.OfficeId;

/** Somebody in whose calendar a meeting stands, and what it shows there as far as we know. */
@Entity
@Table(name = "meetings_calendar_receiver")
class CalendarReceiver {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    private String address;

    private String name;

    @Column(name = "office_id")
    private Long officeId;

    private String shown = "";

    private boolean gone;

    @Version
    private int version;

    protected CalendarReceiver() {}

    CalendarReceiver(long meetingId, Invited invited) {
        this.meetingId = meetingId;
        this.address = invited.address();
        this.name = invited.name();
        this.officeId = invited.office() == null ? null : invited.office().value();
    }

    /** Whether the calendar shows these words, so that nothing has to be sent. */
    boolean shows(String words) {
        return !gone && shown.equals(words);
    }

    void sent(String words) {
        shown = words;
        gone = false;
    }

    void cancelled() {
        gone = true;
    }

    boolean isGone() {
        return gone;
    }

    String address() {
        return address;
    }

    Invited invited() {
        return new Invited(address, name, officeId == null ? null : new OfficeId(officeId));
    }
}
