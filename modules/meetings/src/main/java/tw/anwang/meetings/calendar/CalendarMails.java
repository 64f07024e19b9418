package tw.anwang.meetings.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.desk.MailFate;
import tw.anwang.desk.Mails;
import tw.anwang.desk.NewMail;
import tw.anwang.directory.ContactWindow;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingChanged;
import tw.anwang.meetings.meeting.MeetingRegraded;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.Round;

/**
 * Calendar entries of meetings by mail. The staff unit sends them; from then on a change of day, place or title and
 * the cancellation follow by themselves to everybody who has the entry.
 */
@ApplicationScoped
public class CalendarMails {
    /** Occasion of these mails; the record is the meeting. */
    static final String KIND = "meetings.calendar";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    MeetingCalendars calendars;

    @Inject
    InvitedOnes invitedOnes;

    @Inject
    Mails mails;

    @Inject
    Trail trail;

    /** Why this person cannot send the entry. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotSend(Meeting meeting) {
        if (!Round.keeps(meeting.staffOffice(), user.getMe())) {
            return broken("meetings.round.notStaffUnit");
        }
        if (meeting.state() != MeetingState.PLANNED) {
            return broken("meetings.calendar.notPlanned");
        }
        if (meeting.startsAt() == null) {
            return broken("meetings.calendar.noDay");
        }
        return mails.sender().isPresent() ? Optional.empty() : broken("meetings.calendar.noMail");
    }

    /**
     * Sends the entry to everybody invited who has it not, or has an older one; who is invited no more loses it.
     *
     * @return how many mails were written; 0: everybody has it already
     */
    @Permitted("meetings.keep")
    @Transactional
    public int send(long meetingId) {
        em.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE); // two presses come one after the other
        Meeting meeting = meetings.byId(meetingId);
        whyNotSend(meeting).ifPresent(RuleBroken::refuse);
        Map<String, Invited> invited = invitedOnes.of(meeting);
        if (invited.isEmpty()) {
            throw new RuleBroken("meetings.calendar.nobody");
        }
        List<CalendarReceiver> known = receivers(meetingId);
        invited.values().stream()
                .filter(one -> known.stream().noneMatch(there -> there.address().equals(one.address())))
                .forEach(one -> em.persist(new CalendarReceiver(meetingId, one)));
        em.flush();
        int written = tell(meeting, invited);
        trail.record("sendCalendar", Meeting.KIND.name(), meetingId, String.valueOf(written));
        return written;
    }

    /** What became of the mails about that meeting. @throws NotVisible where the person does not see it */
    @Permitted("meetings.keep")
    @Transactional
    public List<MailFate> fates(long meetingId) {
        meetings.byId(meetingId);
        return mails.fates(KIND, List.of(meetingId));
    }

    /** A change goes on to those who have the entry, and to nobody else; what was held is history. */
    void follow(@Observes MeetingChanged change) {
        goOn(change.meeting());
    }

    /** What became 密 leaves calendars, and mails that wait with its title are not sent. */
    void follow(@Observes MeetingRegraded change) {
        em.flush();
        if (change.isRaised()) {
            mails.forgetWaiting(KIND, change.meetingId());
        }
        goOn(em.find(Meeting.class, change.meetingId()));
    }

    /** Nobody loses the entry here because another person of the office was named: {@link #send} says that. */
    private void goOn(Meeting meeting) {
        boolean shown = meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.CANCELLED;
        List<CalendarReceiver> known = shown && mails.sender().isPresent() ? receivers(meeting.id()) : List.of();
        if (!known.isEmpty()) {
            Map<String, Invited> wanted = new HashMap<>(invitedOnes.of(meeting));
            known.stream().filter(one -> !one.isGone()).forEach(one -> wanted.put(one.address(), one.invited()));
            tell(meeting, wanted);
        }
    }

    private int tell(Meeting meeting, Map<String, Invited> invited) {
        MeetingEvent event = calendars.event(meeting);
        int written = 0;
        for (CalendarReceiver receiver : receivers(meeting.id())) {
            boolean wanted = meeting.state() != MeetingState.CANCELLED
                    && meeting.startsAt() != null
                    && invited.containsKey(receiver.address());
            if (wanted && !receiver.shows(event.shown())) {
                write(meeting, event, "REQUEST", receiver);
                receiver.sent(event.shown());
                written++;
            } else if (!wanted && !receiver.isGone()) {
                write(meeting, event, "CANCEL", receiver);
                receiver.cancelled();
                written++;
            }
        }
        return written;
    }

    private void write(Meeting meeting, MeetingEvent event, String method, CalendarReceiver to) {
        Invited invited = to.invited();
        mails.write(
                ContactWindow.of(invited.name(), null, invited.address()),
                new NewMail(
                        KIND,
                        meeting.id(),
                        List.of(event.summary()),
                        MeetingCalendars.page(meeting.id()),
                        invited.office(),
                        event.entry(method, mails.sender().orElseThrow(), invited.address(), invited.name())));
    }

    private List<CalendarReceiver> receivers(long meetingId) {
        return em.createQuery(
                        "select r from CalendarReceiver r where r.meetingId = :meeting order by r.address",
                        CalendarReceiver.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    private static Optional<RuleBroken> broken(String key) {
        return Optional.of(new RuleBroken(key));
    }
}
