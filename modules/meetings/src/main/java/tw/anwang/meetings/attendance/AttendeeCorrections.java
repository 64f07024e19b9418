package tw.anwang.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;

/**
 * Corrections of who came, once minutes said it or the meeting was closed. They stay visible; papers and minutes keep
 * what they said, and a corrected version of the minutes (修正版) takes the list as it stands.
 */
@ApplicationScoped
public class AttendeeCorrections {
    private static final String APPROVED = "select count(r) from Recording r where r.meetingId = :meeting"
            + " and r.state in (tw.anwang.meetings.recording.RecordingState.APPROVED,"
            + " tw.anwang.meetings.recording.RecordingState.SENT)";

    /** One of them with the line before and after it; null where there was or is none. */
    public record Corrected(AttendeeCorrection correction, AttendeeLine before, AttendeeLine after) {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Whether a change of the list is a correction from now on; the caller has found the meeting visible. */
    @Permitted("meetings.read")
    @Transactional
    public boolean areKept(Meeting meeting) {
        return meeting.state() == MeetingState.HELD
                || meeting.state() == MeetingState.CLOSED
                || em.createQuery(APPROVED, Long.class)
                                .setParameter("meeting", meeting.id())
                                .getSingleResult()
                        > 0;
    }

    /** Keeps what stands there before it is changed. */
    void keep(Meeting meeting, AttendeeCorrection.Step step, Attendee line, String reason) {
        if (areKept(meeting)) {
            em.persist(new AttendeeCorrection(step, line, reason, user.getMe(), clock.instant()));
        }
    }

    /** All of a meeting, the newest first. @param now who stands on the list */
    @Permitted("meetings.read")
    @Transactional
    public List<Corrected> of(Meeting meeting, List<Attendee> now) {
        Map<Long, AttendeeLine> after = new HashMap<>();
        now.forEach(one -> after.put(one.id(), AttendeeLine.of(one)));
        List<Corrected> newestFirst = new ArrayList<>();
        for (AttendeeCorrection one : newestFirst(meeting)) {
            newestFirst.add(new Corrected(one, one.before(), after.get(one.attendeeId())));
            after.put(one.attendeeId(), one.before());
        }
        return newestFirst;
    }

    /** The list as it stood before all corrections. @param now who stands on it */
    List<AttendeeLine> uncorrected(Meeting meeting, List<Attendee> now) {
        Map<Long, AttendeeLine> lines = new HashMap<>();
        now.forEach(one -> lines.put(one.id(), AttendeeLine.of(one)));
        newestFirst(meeting).forEach(one -> lines.put(one.attendeeId(), one.before()));
        return lines.values().stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(AttendeeLine::voice)
                        .thenComparing(AttendeeLine::officeId, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(AttendeeLine::id))
                .toList();
    }

    private List<AttendeeCorrection> newestFirst(Meeting meeting) {
        List<AttendeeCorrection> all = new ArrayList<>(em.createQuery(
                        "select c from AttendeeCorrection c where c.meetingId = :meeting order by c.id",
                        AttendeeCorrection.class)
                .setParameter("meeting", meeting.id())
                .getResultList());
        Collections.reverse(all);
        return all;
    }
}
