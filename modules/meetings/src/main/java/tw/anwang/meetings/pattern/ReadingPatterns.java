package tw.anwang.meetings.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.MeetingPermissions;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.minutes.Profile;

/** The words by which the files of each series are read beside the usual ones. */
@ApplicationScoped
public class ReadingPatterns {
    static final String KIND = "meetings.readingPattern";
    /** More words than this no organiser has; fewer keep reading as quick as it is. */
    static final int MOST = 100;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    SeriesList seriesList;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Every word of a series, those switched off too, in the order they were saved; for its staff unit also the words of
     * its other series by which this one is read.
     */
    @Permitted(MeetingPermissions.PATTERNS)
    @Transactional
    public List<ReadingPattern> of(long seriesId) {
        Series series = seriesList.byId(seriesId);
        boolean staff = Teaching.whyNot(series, user.getMe()).isEmpty();
        return all(seriesId).stream()
                .filter(one -> staff || one.seriesId() == seriesId)
                .toList();
    }

    /**
     * Saves a word that was tried; the next file of the series is read by it.
     *
     * @param ofOffice whether the other series of the same staff unit are read by it too
     */
    @Permitted(MeetingPermissions.PATTERNS)
    @Transactional
    public long save(Trial tried, boolean ofOffice) {
        taught(tried.seriesId());
        List<ReadingPattern> known = all(tried.seriesId());
        PatternWord word = tried.word();
        if (known.stream().anyMatch(one -> one.word().equals(word))) {
            throw new RuleBroken("meetings.pattern.known", word.written());
        }
        if (known.stream().filter(ReadingPattern::inUse).count() >= MOST) {
            throw new RuleBroken("meetings.pattern.tooMany", MOST);
        }
        ReadingPattern pattern = new ReadingPattern(tried.seriesId(), word, ofOffice, user.getMe(), clock.instant());
        em.persist(pattern);
        em.flush();
        trail.record("create", KIND, pattern.id(), word.use() + " " + word.written());
        return pattern.id();
    }

    /** Switches a word on or off; files read before stay as they were read. */
    @Permitted(MeetingPermissions.PATTERNS)
    @Transactional
    public void switchTo(long id, boolean on) {
        ReadingPattern pattern = em.find(ReadingPattern.class, id);
        if (pattern == null) {
            throw new NotVisible(KIND, id);
        }
        taught(pattern.seriesId());
        pattern.switchTo(on, user.getMe(), clock.instant());
        trail.record(on ? "switchOn" : "switchOff", KIND, id, pattern.use() + " " + pattern.written());
    }

    /** By which words a file of that series is read, which the caller has found to be his to bring. */
    @Permitted("meetings.keep")
    @Transactional
    public Profile profile(long seriesId) {
        return new Profile(lists(seriesId));
    }

    String lists(long seriesId) {
        return all(seriesId).stream()
                .filter(ReadingPattern::inUse)
                .map(one -> one.word().lists())
                .collect(Collectors.joining());
    }

    Series taught(long seriesId) {
        Series series = seriesList.byId(seriesId);
        Teaching.whyNot(series, user.getMe()).ifPresent(RuleBroken::refuse);
        return series;
    }

    private List<ReadingPattern> all(long seriesId) {
        return em.createQuery(
                        "select p from ReadingPattern p where p.seriesId = :series or p.ofOffice = true and p.seriesId in"
                                + " (select other.id from Series other, Series own"
                                + " where own.id = :series and other.leadOfficeId = own.leadOfficeId) order by p.id",
                        ReadingPattern.class)
                .setParameter("series", seriesId)
                .getResultList();
    }
}
