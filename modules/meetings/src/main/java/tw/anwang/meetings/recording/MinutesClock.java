package tw.anwang.meetings.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.kernel.UtcInstant;

/** That the clock to 函送 has begun for a meeting that was held; it begins once. */
@Entity
@Table(name = "meetings_minutes_clock")
class MinutesClock {
    @Id
    @Column(name = "meeting_id")
    private long meetingId;

    @Convert(converter = UtcInstant.class)
    @Column(name = "begun_at")
    private Instant begunAt;

    protected MinutesClock() {}

    MinutesClock(long meetingId, Instant now) {
        this.meetingId = meetingId;
        this.begunAt = now;
    }
}
