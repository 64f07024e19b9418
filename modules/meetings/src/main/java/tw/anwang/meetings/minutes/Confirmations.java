package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.SeriesList;

/** 確認: a later meeting confirms minutes, which locks them. What its own minutes say of it is proposed, a person decides. */
@ApplicationScoped
public class Confirmations {
    /** Few are ever asked, five are offered. */
    private static final int OFFERED = 5;

    private static final String LATER = " from Meeting m where"
            + " m.state <> tw.anwang.meetings.meeting.MeetingState.CANCELLED and m.startsAt > :start and m.startsAt < :tomorrow and"
            + " (m.seriesId = :series or exists (select a from Meeting j join j.also a where j = m and a.seriesId ="
            + " :series))";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * A meeting that can have confirmed minutes.
     *
     * @param said what its own minutes say of the minutes before, or null
     */
    public record Candidate(long meetingId, String title, String said) implements Serializable {}

    /** The later meetings of the series that took place and that the person sees, the next one first. */
    @Permitted("meetings.keep")
    @Transactional
    public List<Candidate> candidates(long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        if (meeting.startsAt() == null) {
            return List.of();
        }
        List<Candidate> later = em.createQuery(
                        "select new tw.anwang.meetings.minutes.Confirmations$Candidate(m.id, m.title,"
                                + " (select max(v.previousConfirmed) from MinutesVersion v where v.meetingId = m.id))"
                                + LATER + " order by m.startsAt, m.id",
                        Candidate.class)
                .setParameter("start", meeting.startsAt())
                .setParameter(
                        "tomorrow", Taipei.at(Taipei.today(clock).plusDays(1).atStartOfDay()))
                .setParameter("series", meeting.seriesId())
                .getResultList();
        Set<Long> seen =
                meetings.visibleAmong(later.stream().map(Candidate::meetingId).toList());
        return later.stream()
                .filter(one -> seen.contains(one.meetingId()))
                .limit(OFFERED)
                .toList();
    }

    /** The newest minutes of the meeting before, where these minutes say what became of them and nobody recorded it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<VersionRow> proposedBy(MinutesVersion minutes) {
        return minutes.previousConfirmed() == null ? Optional.empty() : sentBefore(meetings.byId(minutes.meetingId()));
    }

    /** The newest minutes of the meeting before that one in its series, where they were sent and nobody confirmed them. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<VersionRow> sentBefore(Meeting meeting) {
        if (meeting.startsAt() == null) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select m.id from Meeting m where m.seriesId = :series and m.startsAt < :start"
                                + " and exists (select v from MinutesVersion v where v.meetingId = m.id)"
                                + " order by m.startsAt desc, m.id desc",
                        Long.class)
                .setParameter("series", meeting.seriesId())
                .setParameter("start", meeting.startsAt())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(before -> !meetings.visibleAmong(List.of(before)).isEmpty())
                .flatMap(before -> versions.ofMeeting(before).stream().findFirst())
                .filter(newest -> newest.state() == MinutesState.SENT);
    }

    /** Sends the reading on and records that this meeting confirmed the minutes before; both or neither. */
    @Permitted("meetings.keep")
    @Transactional
    public void sendAndConfirm(long minutesId, Letter letter) {
        versions.send(minutesId, letter);
        confirmBefore(minutesId);
    }

    /** Records that the meeting of these minutes confirmed the minutes before, where they say so. */
    @Permitted("meetings.keep")
    @Transactional
    public void confirmBefore(long minutesId) {
        MinutesVersion minutes = versions.byId(minutesId);
        proposedBy(minutes).ifPresent(before -> confirm(before.id(), minutes.meetingId(), minutes.previousConfirmed()));
    }

    /**
     * Records that a meeting confirmed these minutes.
     *
     * @param words 確認 or 修正後確認, as said there
     * @throws RuleBroken for another office, for minutes that are not the newest, and for a meeting that cannot have
     */
    @Permitted("meetings.keep")
    @Transactional
    public void confirm(long minutesId, long byMeetingId, String words) {
        MinutesVersion minutes = versions.byId(minutesId);
        whyNot(minutes, byMeetingId, words).ifPresent(RuleBroken::refuse);
        minutes.confirm(byMeetingId, words.strip(), user.getMe(), clock.instant());
        em.flush(); // who comes second is told here
        trail.record("confirm", MinutesVersions.KIND, minutesId, words);
    }

    private Optional<RuleBroken> whyNot(MinutesVersion minutes, long byMeetingId, String words) {
        Meeting meeting = meetings.byId(minutes.meetingId());
        return seriesList
                .behind(meeting.seriesId())
                .whyNotKeep(user.getMe())
                .or(minutes::whyNotConfirm)
                .or(() -> isNewest(minutes) ? Optional.empty() : broken("meetings.minutes.notNewest"))
                .or(() -> words == null || words.isBlank() ? broken("meetings.minutes.wordsMissing") : Optional.empty())
                .or(() -> candidates(meeting.id()).stream().anyMatch(one -> one.meetingId() == byMeetingId)
                        ? Optional.empty()
                        : broken("meetings.minutes.notLater"));
    }

    private boolean isNewest(MinutesVersion minutes) {
        return versions.ofMeeting(minutes.meetingId()).get(0).id() == minutes.id();
    }

    private static Optional<RuleBroken> broken(String key) {
        return Optional.of(new RuleBroken(key));
    }
}
