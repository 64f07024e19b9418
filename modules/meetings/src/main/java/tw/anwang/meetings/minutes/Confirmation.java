package tw.anwang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** That a later meeting confirmed the minutes: which, in what words, and who recorded it when. */
@Embeddable
class Confirmation {
    @Column(name = "confirmed_by_meeting_id")
    private Long meetingId;

    @Column(name = "confirmed_words")
    private String words;

    @Column(name = "confirmed_by")
    private String by;

    @Convert(converter = UtcInstant.class)
    @Column(name = "confirmed_at")
    private Instant at;

    protected Confirmation() {}

    Confirmation(long meetingId, String words, Actor me, Instant now) {
        this.meetingId = meetingId;
        this.words = words;
        this.by = me.name();
        this.at = now;
    }
}
