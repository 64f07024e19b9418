package tw.anwang.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.reminder.OfficesToTell;

/** Who comes to which meeting. */
@ApplicationScoped
public class Attendees {
    static final String KIND = "meetings.attendee";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    OfficesToTell toTell;

    @Inject
    AttendeeCorrections corrections;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** 出席 first, each in the order of the directory. @throws NotVisible where the person does not see the meeting */
    @Permitted("meetings.read")
    @Transactional
    public List<Attendee> of(long meetingId) {
        return of(meetings.byId(meetingId));
    }

    /** The same of a meeting that the caller has found visible. */
    @Permitted("meetings.read")
    @Transactional
    public List<Attendee> of(Meeting meeting) {
        List<Attendee> all = all(meeting.id());
        trail.listed(KIND, "", all.stream().map(Attendee::id).toList());
        return all;
    }

    /** Why this person cannot enter somebody of that office. @param office null for a body outside */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotEnter(long meetingId, OfficeId office) {
        return whyNotEnter(meetings.byId(meetingId), office);
    }

    /** The same for a meeting that the caller has found visible. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotEnter(Meeting meeting, OfficeId office) {
        return Attendee.whyNotEnter(meeting, takingPart(meeting), office, user.getMe());
    }

    /** An office that ended stands there by its own name too: who was entered for it stays theirs to change. */
    private Set<OfficeId> takingPart(Meeting meeting) {
        Set<OfficeId> offices = toTell.allNow(meeting.participants(), Taipei.today(clock));
        meeting.participants().forEach(office -> offices.add(new OfficeId(office)));
        return offices;
    }

    /** The one with that id. @throws NotVisible where the person does not see the meeting */
    @Permitted("meetings.read")
    @Transactional
    public Attendee byId(long id) {
        Attendee attendee = em.find(Attendee.class, id);
        if (attendee == null) {
            throw new NotVisible(KIND, id);
        }
        meetings.byId(attendee.meetingId());
        return attendee;
    }

    /** The lines of that meeting in which a name of this one stands too and that nobody has confirmed. @param id null for a new one */
    @Permitted("meetings.read")
    @Transactional
    public List<Attendee> alike(long meetingId, Long id, OfficeId office, AttendeeTyped typed) {
        whyNotEnter(meetingId, office).ifPresent(RuleBroken::refuse);
        return alike(all(meetingId), id, new Attendee(meetingId, office, typed), typed);
    }

    /** A line whose names stay was confirmed when they were entered: nobody is asked again for another title. */
    private static List<Attendee> alike(List<Attendee> all, Long id, Attendee line, AttendeeTyped typed) {
        boolean stays = all.stream().anyMatch(one -> one.id().equals(id) && one.hasNamesOf(line));
        return stays
                ? List.of()
                : others(all, id)
                        .filter(other -> other.sharesANameWith(line) && !typed.isConfirmed(other))
                        .toList();
    }

    private static Stream<Attendee> others(List<Attendee> all, Long id) {
        return all.stream().filter(other -> !other.id().equals(id));
    }

    /** @throws RuleBroken where that line stands there already, or one with the same name that nobody has confirmed */
    @Permitted("meetings.read")
    @Transactional
    public void enter(long meetingId, OfficeId office, AttendeeTyped typed) {
        whyNotEnter(meetingId, office).ifPresent(RuleBroken::refuse);
        Attendee attendee = new Attendee(meetingId, office, typed);
        refuseTwice(attendee, null, typed);
        em.persist(attendee);
        em.flush();
        keep(AttendeeCorrection.Step.ENTERED, attendee, typed.getReason());
        trail.record("create", KIND, attendee.id(), null);
    }

    /** @param version the version the form was read at */
    @Permitted("meetings.read")
    @Transactional
    public void change(long id, int version, OfficeId office, AttendeeTyped typed) {
        Attendee attendee = byId(id);
        whyNotEnter(attendee.meetingId(), attendee.office())
                .or(() -> whyNotEnter(attendee.meetingId(), office))
                .ifPresent(RuleBroken::refuse);
        if (attendee.version() != version) {
            throw new OptimisticLockException();
        }
        Attendee wanted = new Attendee(attendee.meetingId(), office, typed);
        refuseTwice(wanted, id, typed);
        if (!AttendeeLine.of(wanted).onLineOf(attendee).equals(AttendeeLine.of(attendee))) {
            keep(AttendeeCorrection.Step.CHANGED, attendee, typed.getReason());
        }
        attendee.enter(office, typed);
        trail.record("change", KIND, id, null);
    }

    /**
     * @param version the version the line was read at
     * @param reason why; may be null before the minutes said who came
     */
    @Permitted("meetings.read")
    @Transactional
    public void remove(long id, int version, String reason) {
        Attendee attendee = byId(id);
        whyNotEnter(attendee.meetingId(), attendee.office()).ifPresent(RuleBroken::refuse);
        if (attendee.version() != version) {
            throw new OptimisticLockException();
        }
        if ((reason == null || reason.isBlank()) && corrections.areKept(em.find(Meeting.class, attendee.meetingId()))) {
            throw new RuleBroken("meetings.attendee.removeWhy");
        }
        keep(AttendeeCorrection.Step.REMOVED, attendee, reason);
        em.remove(attendee);
        trail.record("remove", KIND, id, null);
    }

    private void keep(AttendeeCorrection.Step step, Attendee line, String reason) {
        corrections.keep(em.find(Meeting.class, line.meetingId()), step, line, reason);
    }

    /** Two people entering the same person at once come one after the other. */
    private void refuseTwice(Attendee line, Long except, AttendeeTyped typed) {
        em.find(Meeting.class, line.meetingId(), LockModeType.PESSIMISTIC_WRITE);
        List<Attendee> all = em.createQuery("select a from Attendee a where a.meetingId = :meeting", Attendee.class)
                .setParameter("meeting", line.meetingId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        others(all, except).filter(line::isSameAs).findFirst().ifPresent(other -> new RuleBroken(
                        "meetings.attendee.twice", other.name())
                .refuse());
        alike(all, except, line, typed).stream()
                .findFirst()
                .ifPresent(other -> new RuleBroken("meetings.attendee.alike", other.name()).refuse());
    }

    private List<Attendee> all(long meetingId) {
        return em.createQuery(
                        "select a from Attendee a where a.meetingId = :meeting order by a.voice, a.officeId, a.id",
                        Attendee.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
