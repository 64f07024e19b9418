package tw.anwang.meetings.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/**
 * A correction of the list after the minutes said who came: what stood there before, who corrected it, when and why.
 * Written once and never touched again.
 */
@Entity
@Table(name = "meetings_attendee_correction")
public class AttendeeCorrection {
    private static final int REASON = 400;

    /** What was done to a line. */
    public enum Step {
        ENTERED,
        CHANGED,
        REMOVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "attendee_id")
    private long attendeeId;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "office_id")
    private Long officeId;

    private String body;

    private String name;

    @Column(name = "job_title")
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Column(name = "proxy_name")
    private String proxyName;

    @Column(name = "proxy_title")
    private String proxyTitle;

    private String reason;

    @Convert(converter = UtcInstant.class)
    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "corrected_by")
    private String correctedBy;

    protected AttendeeCorrection() {}

    /** @param line as it stands before the correction; entered by it, only which one is kept of it */
    AttendeeCorrection(Step step, Attendee line, String reason, Actor me, Instant now) {
        this.step = step;
        this.meetingId = line.meetingId();
        this.attendeeId = line.id();
        this.reason = TextLength.atMost(REASON, reason);
        this.correctedAt = now;
        this.correctedBy = me.name();
        if (step != Step.ENTERED) {
            officeId = line.office() == null ? null : line.office().value();
            body = line.body();
            name = line.name();
            jobTitle = line.jobTitle();
            voice = line.voice();
            presence = line.presence();
            proxyName = line.proxyName();
            proxyTitle = line.proxyTitle();
        }
    }

    /** The line before it, to be read; null where there was none. */
    public AttendeeLine before() {
        return step == Step.ENTERED
                ? null
                : new AttendeeLine(attendeeId, officeId, body, name, jobTitle, voice, presence, proxyName, proxyTitle);
    }

    long attendeeId() {
        return attendeeId;
    }

    public Step step() {
        return step;
    }

    /** Why, or null. */
    public String reason() {
        return reason;
    }

    public Instant correctedAt() {
        return correctedAt;
    }

    public String correctedBy() {
        return correctedBy;
    }
}
