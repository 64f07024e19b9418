package tw.anwang.meetings.upload;

import java.time.LocalDateTime;
import tw.anwang.identity.Grade;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.MeetingTyped;
import tw.anwang.minutes.Header;
import tw.anwang.minutes.Person;

/** The head that the library read, in the words of our form. */
final class HeaderWords {
    private HeaderWords() {}

    /** @param paper 密等 that the paper says of itself: the proposal */
    static MeetingTyped typed(Header header, Grade paper) {
        Person chair = header.chair() == null ? new Person(null, null, null) : header.chair();
        LocalDateTime start = header.startsAt() != null || header.day() == null
                ? header.startsAt()
                : header.day().atStartOfDay();
        String title = header.title() == null ? "—" : header.title();
        LocalDateTime end =
                start != null && header.endsAt() != null && header.endsAt().isBefore(start) ? null : header.endsAt();
        MeetingTyped typed = MeetingTyped.of(new MeetingFacts(
                title,
                header.ordinal(),
                start,
                end,
                header.place(),
                chair.name(),
                chair.title(),
                chair.asWritten(),
                header.recorders().isEmpty() ? null : String.join("、", header.recorders()),
                header.attendance()));
        typed.setGrade(paper);
        return typed;
    }
}
