package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.minutes.Minutes;

/** All minutes, in every version. Who sees the meeting sees its minutes. */
@ApplicationScoped
public class MinutesVersions {
    static final String KIND = "meetings.minutes";
    private static final String ROW = "select new tw.anwang.meetings.minutes.VersionRow(v.id, m,"
            + " v.number, v.state, v.revision, v.changeReason, v.imported.file, v.letter.date, v.letter.number, c,"
            + " v.confirmation.words, v.confirmation.by, v.confirmation.at, v.imported.by, v.imported.at,"
            + " v.missingGlyphs)"
            + " from MinutesVersion v join Meeting m on m.id = v.meetingId"
            + " left join Meeting c on c.id = v.confirmation.meetingId where ";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    ReadItems readItems;

    @Inject
    EarlierItems earlierItems;

    @Inject
    Event<MinutesSent> sent;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The version with that id. @throws NotVisible where the person does not see its meeting */
    @Permitted("meetings.read")
    @Transactional
    public MinutesVersion byId(long id) {
        MinutesVersion minutes = em.find(MinutesVersion.class, id);
        if (minutes == null) {
            throw new NotVisible(KIND, id);
        }
        meetings.byId(minutes.meetingId());
        return minutes;
    }

    /** All items of a version in the order of the text, units included; two statements. */
    @Permitted("meetings.read")
    @Transactional
    public List<MinutesItem> itemsOf(long minutesId) {
        return em.createQuery(
                        "select i from MinutesItem i where i.minutesId = :minutes order by i.position",
                        MinutesItem.class)
                .setParameter("minutes", minutesId)
                .setHint("eclipselink.batch", "i.units")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    /** The versions of a meeting that the caller sees, newest first. */
    @Permitted("meetings.read")
    @Transactional
    public List<VersionRow> ofMeeting(long meetingId) {
        return em.createQuery(ROW + "v.meetingId = :meeting order by v.number desc", VersionRow.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** The version of that series that was made of a file with this SHA-256. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<VersionRow> ofFile(long seriesId, String sha256) {
        return em.createQuery(ROW + "m.seriesId = :series and v.imported.sha256 = :sha order by v.id", VersionRow.class)
                .setParameter("series", seriesId)
                .setParameter("sha", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version before, or nothing for the first. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<MinutesVersion> before(MinutesVersion minutes) {
        return em.createQuery(
                        "select v from MinutesVersion v where v.meetingId = :meeting and v.number = :number",
                        MinutesVersion.class)
                .setParameter("meeting", minutes.meetingId())
                .setParameter("number", minutes.number() - 1)
                .getResultStream()
                .findFirst();
    }

    /** Adds minutes with every item that was read. @return their number */
    @Permitted("meetings.keep")
    @Transactional
    public long add(Series series, Meeting meeting, Source source, Minutes read) {
        int number = ofMeeting(meeting.id()).stream()
                        .findFirst()
                        .map(VersionRow::number)
                        .orElse(0)
                + 1;
        Source known = source.andWarned(ReadItems.headWarnings(read));
        MinutesVersion minutes = new MinutesVersion(meeting.id(), number, known, user.getMe(), clock.instant());
        em.persist(minutes);
        em.flush();
        int position = 0;
        List<ReadItems.Proposed> items = readItems.of(read, series.convener(), meeting.day());
        for (ReadItems.Proposed item : items) {
            em.persist(new MinutesItem(minutes.id(), ++position, item.reading(), item.doubt()));
        }
        minutes.lacks(Unprintable.in(
                meeting, items.stream().map(ReadItems.Proposed::reading).toList()));
        trail.record("import", KIND, minutes.id(), source.sha256());
        return minutes.id();
    }

    /** Keeps the letter with which minutes under review reached us. */
    @Permitted("meetings.keep")
    @Transactional
    public void cameWith(long id, Letter letter) {
        MinutesVersion minutes = kept(byId(id));
        refuseWrongDay(letter, meetings.byId(minutes.meetingId()));
        minutes.cameWith(letter);
        trail.record("letter", KIND, id, letter.number());
    }

    /** Sends the reading on (函送): every item gets its number, earlier items are tied to theirs. */
    @Permitted("meetings.keep")
    @Transactional
    public void send(long id, Letter letter) {
        MinutesVersion minutes = kept(byId(id));
        Meeting meeting = meetings.byId(minutes.meetingId());
        List<MinutesItem> items = itemsOf(id);
        refuseWrongDay(letter, meeting);
        long open = items.stream().filter(item -> item.review().isOpen()).count();
        minutes.send(open, letter);
        minutes.lacks(
                Unprintable.in(meeting, items.stream().map(MinutesItem::reading).toList()));
        em.flush(); // who comes second is told here, before anything is made twice
        cite(items, meeting);
        earlierItems.settle(meeting, items);
        trail.record("send", KIND, id, letter.number());
        sent.fire(new MinutesSent(meeting.id(), id));
    }

    private void refuseWrongDay(Letter letter, Meeting meeting) {
        letter.whyNotOf(meeting.day(), Taipei.today(clock)).ifPresent(RuleBroken::refuse);
    }

    private MinutesVersion kept(MinutesVersion minutes) {
        long series = meetings.byId(minutes.meetingId()).seriesId();
        seriesList.behind(series).whyNotKeep(user.getMe()).ifPresent(RuleBroken::refuse);
        return minutes;
    }

    static void cite(List<MinutesItem> items, Meeting meeting) {
        List<Citations.Place> places = items.stream()
                .map(item -> new Citations.Place(item.kind(), item.path()))
                .toList();
        List<String> numbers = Citations.ofMeeting(meeting.ordinal(), meeting.day(), meeting.place())
                .of(places);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).cite(numbers.get(i));
        }
    }
}
