package tw.anwang.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.Round;

/** The letters by which meetings were called. */
@ApplicationScoped
public class Invitations {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The letter of that meeting, empty where nothing was entered. */
    @Permitted("meetings.read")
    @Transactional
    public Invitation letterOf(long meetingId) {
        meetings.byId(meetingId);
        Invitation letter = em.find(Invitation.class, meetingId);
        return letter == null ? new Invitation(meetingId) : letter;
    }

    /** Why this person cannot enter it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotEnter(long meetingId) {
        return Round.keeps(meetings.byId(meetingId).staffOffice(), user.getMe())
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.round.notStaffUnit"));
    }

    /** @param version the version the form was read at */
    @Permitted("meetings.keep")
    @Transactional
    public void enter(long meetingId, int version, InvitationTyped typed) {
        whyNotEnter(meetingId).ifPresent(RuleBroken::refuse);
        em.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        Invitation letter = em.find(Invitation.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        boolean first = letter == null;
        letter = first ? new Invitation(meetingId) : letter;
        if (letter.version() != version) {
            throw new OptimisticLockException();
        }
        letter.enter(typed, Taipei.today(clock));
        if (first) {
            em.persist(letter);
        }
        trail.record("letter", Meeting.KIND.name(), meetingId, letter.letterNumber());
    }
}
