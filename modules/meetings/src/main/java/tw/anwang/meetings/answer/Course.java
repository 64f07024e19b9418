package tw.anwang.meetings.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import tw.anwang.kernel.UtcInstant;

/** What figures tell of an answer's way: when it first left the office, and how often it came back for more. */
@Embeddable
class Course {
    @Convert(converter = UtcInstant.class)
    @Column(name = "first_sent_at")
    private Instant firstSentAt;

    @Column(name = "times_returned")
    private int timesReturned;

    protected Course() {}

    /** @param before when it was sent last, or null: known of answers that are older than this column */
    void sent(Instant before, Instant now) {
        if (firstSentAt == null) {
            firstSentAt = before == null ? now : before;
        }
    }

    void returned() {
        timesReturned++;
    }
}
