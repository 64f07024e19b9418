package tw.anwang.meetings.publication;

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
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.MinutesState;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** Publishing minutes: asking, deciding, taking down. What becomes public is a copy of what was asked for. */
@ApplicationScoped
public class Publications {
    static final String KIND = "meetings.publication";
    private static final String PUBLISH = "meetings.publish";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    MinutesVersions minutes;

    @Inject
    Publishing publishing;

    @Inject
    PublicWords publicWords;

    @Inject
    PublicationTasks tasks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** All wishes to publish minutes of a meeting, the newest first. @throws NotVisible where it is not seen */
    @Permitted("meetings.read")
    @Transactional
    public List<Publication> of(long meetingId) {
        meetings.byId(meetingId);
        return em.createQuery(
                        "select p from Publication p where p.meetingId = :meeting order by p.askedAt desc, p.id desc",
                        Publication.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** Why this person cannot ask for it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotAsk(Meeting meeting) {
        Series series = seriesList.behind(meeting.seriesId());
        return series.whyNotKeep(user.getMe())
                .or(() -> publishing.whyNot(series, meeting, newest(meeting.id())))
                .or(() -> of(meeting.id()).stream().anyMatch(Publication::isStanding)
                        ? Optional.of(new RuleBroken("meetings.publication.standing"))
                        : Optional.empty());
    }

    /** Asks that the newest minutes become public. @param items of them that are to be seen */
    @Permitted("meetings.keep")
    @Transactional
    public void ask(long meetingId, Set<Long> items) {
        em.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE); // two who ask come one after the other
        Meeting meeting = meetings.byId(meetingId);
        whyNotAsk(meeting).ifPresent(RuleBroken::refuse);
        Publication publication = new Publication(meeting, newest(meetingId).id(), user.getMe(), clock.instant());
        em.persist(publication);
        em.flush();
        publicWords.copy(publication, items);
        tasks.asked(publication, meeting);
        trail.record("askPublication", Meeting.KIND.name(), meetingId, null);
    }

    /** Why this person cannot approve or refuse it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotDecide(Publication publication, Meeting meeting) {
        return whyNotPublish(meeting).or(() -> publication.whyNotDecide(user.getMe()));
    }

    /** Everybody reads it from now on. @param version the version the page was read at */
    @Permitted(PUBLISH)
    @Transactional
    public void approve(long id, int version) {
        Publication publication = locked(id, version);
        Meeting meeting = meetings.byId(publication.meetingId());
        whyNotPublish(meeting)
                .or(() -> publishing.whyNot(seriesList.behind(meeting.seriesId()), meeting, newest(meeting.id())))
                .or(() -> isOutdated(publication)
                        ? Optional.of(new RuleBroken("meetings.publication.newerVersion"))
                        : Optional.empty())
                .ifPresent(RuleBroken::refuse);
        publication.approve(user.getMe(), clock.instant());
        tasks.decided(publication, meeting);
        trail.record("approvePublication", Meeting.KIND.name(), meeting.id(), null);
    }

    @Permitted(PUBLISH)
    @Transactional
    public void refuse(long id, int version, String why) {
        Publication publication = locked(id, version);
        Meeting meeting = meetings.byId(publication.meetingId());
        whyNotPublish(meeting).ifPresent(RuleBroken::refuse);
        publication.refuse(why, user.getMe(), clock.instant());
        tasks.decided(publication, meeting);
        trail.record("refusePublication", Meeting.KIND.name(), meeting.id(), why);
    }

    /** Takes it down at once; whoever keeps the meeting may, without asking anybody. */
    @Permitted("meetings.keep")
    @Transactional
    public void withdraw(long id, int version, String why) {
        Publication publication = locked(id, version);
        Meeting meeting = meetings.byId(publication.meetingId());
        seriesList.behind(meeting.seriesId()).whyNotKeep(user.getMe()).ifPresent(RuleBroken::refuse);
        publication.withdraw(why, user.getMe(), clock.instant());
        tasks.decided(publication, meeting);
        trail.record("withdrawPublication", Meeting.KIND.name(), meeting.id(), why);
    }

    /** Whether this person is still to say if a corrected version becomes public instead of one that was taken down. */
    @Permitted("meetings.read")
    @Transactional
    public boolean isCorrectedWaiting(Meeting meeting) {
        return seriesList.behind(meeting.seriesId()).whyNotKeep(user.getMe()).isEmpty()
                && tasks.isCorrectedWaiting(meeting.id());
    }

    /** The corrected version does not become public: nobody waits for it any more. */
    @Permitted("meetings.keep")
    @Transactional
    public void leaveUnpublished(long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        seriesList.behind(meeting.seriesId()).whyNotKeep(user.getMe()).ifPresent(RuleBroken::refuse);
        tasks.leave(meetingId);
        trail.record("leaveUnpublished", Meeting.KIND.name(), meetingId, null);
    }

    private Optional<RuleBroken> whyNotPublish(Meeting meeting) {
        Actor me = user.getMe();
        return me.may(PUBLISH) && me.actsFor(meeting.staffOffice())
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.publication.notHead"));
    }

    private Publication locked(long id, int version) {
        Publication found = em.find(Publication.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotVisible(KIND, id);
        }
        if (found.version() != version) {
            throw new OptimisticLockException();
        }
        return found;
    }

    /** Whether a newer version was sent since it was asked for. */
    @Permitted("meetings.read")
    @Transactional
    public boolean isOutdated(Publication publication) {
        VersionRow newest = newest(publication.meetingId());
        return newest == null || newest.id() != publication.minutesId();
    }

    /** The newest version that was sent: one under review is nobody's yet. */
    private VersionRow newest(long meetingId) {
        return minutes.ofMeeting(meetingId).stream()
                .filter(version -> version.state() != MinutesState.REVIEW)
                .findFirst()
                .orElse(null);
    }
}
