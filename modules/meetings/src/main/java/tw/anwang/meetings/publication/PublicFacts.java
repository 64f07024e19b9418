package tw.anwang.meetings.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.SensitiveText;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.meeting.Meeting;

/** The head of published minutes as it was approved: a copy, numbers of persons masked. */
@Embeddable
public class PublicFacts {
    private String title;

    private String place;

    private String chair;

    @Convert(converter = UtcInstant.class)
    @Column(name = "held_at")
    private Instant heldAt;

    protected PublicFacts() {}

    PublicFacts(Meeting meeting) {
        title = SensitiveText.masked(meeting.title());
        place = SensitiveText.masked(meeting.place());
        chair = SensitiveText.masked(
                Stream.of(meeting.facts().chairName(), meeting.facts().chairTitle())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" ")));
        heldAt = meeting.startsAt();
    }

    public String title() {
        return title;
    }

    public String place() {
        return place;
    }

    /** Name and title, or an empty text. */
    public String chair() {
        return chair;
    }

    public Instant heldAt() {
        return heldAt;
    }
}
