package tw.anwang.meetings.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.MeetingPermissions;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.MinutesVersion;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.minutes.Minutes;
import tw.anwang.minutes.MinutesParser;
import tw.anwang.minutes.Profile;
import tw.anwang.minutes.UnreadableMinutes;

/** Trying a word on a file of the series, and what a corrected item suggests as a word. */
@ApplicationScoped
public class PatternTrials {
    private static final int MOST_FILES = 50;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ReadingPatterns patterns;

    @Inject
    Meetings meetings;

    @Inject
    MinutesVersions versions;

    @Inject
    Trail trail;

    /** A file of the series to try a word on. */
    public record TrialFile(long minutesId, String title, int number) {}

    /** Files of the series whose meetings the person sees, newest first. */
    @Permitted(MeetingPermissions.PATTERNS)
    @Transactional
    public List<TrialFile> files(long seriesId) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<TrialFile> query = cb.createQuery(TrialFile.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        Root<MinutesVersion> minutes = query.from(MinutesVersion.class);
        query.select(cb.construct(TrialFile.class, minutes.get("id"), meeting.get("title"), minutes.get("number")))
                .where(
                        cb.equal(minutes.get("meetingId"), meeting.get("id")),
                        cb.equal(meeting.get("seriesId"), seriesId),
                        ScopeCriteria.visible(user.getMe().scope(), Meeting.KIND, cb, query, meeting))
                .orderBy(cb.desc(minutes.get("id")));
        return em.createQuery(query).setMaxResults(MOST_FILES).getResultList();
    }

    /**
     * What a word would change in the reading of a file.
     *
     * @throws RuleBroken where it is no plain word, or the person is not of the series' staff unit
     * @throws NotVisible where the file is of another series
     */
    @Permitted(MeetingPermissions.PATTERNS)
    @Transactional
    public Trial of(long seriesId, long minutesId, PatternUse use, String typed) {
        patterns.taught(seriesId);
        PatternWord word = PatternWord.typed(use, typed);
        String text = text(seriesId, minutesId);
        String lists = patterns.lists(seriesId);
        Minutes today = read(text, lists);
        Minutes then = read(text, lists + word.lists());
        trail.record("tryPattern", "meetings.minutes", minutesId, use + " " + word.written());
        return Trial.of(seriesId, word, today, then);
    }

    private static Minutes read(String text, String lists) {
        try {
            return MinutesParser.parse(text, new Profile(lists));
        } catch (UnreadableMinutes noMinutesAnyMore) {
            throw new RuleBroken("meetings.pattern.breaks");
        }
    }

    /** What the line of an item suggests, once a person has said of what kind it is. */
    @Permitted(MeetingPermissions.PATTERNS)
    @Transactional
    public Optional<Suggestion> suggested(long seriesId, long minutesId, long itemId) {
        String[] lines = text(seriesId, minutesId).split("\r\n|\r|\n", -1);
        return versions.itemsOf(minutesId).stream()
                .filter(item -> item.id() == itemId && item.firstLine() <= lines.length)
                .findFirst()
                .map(item -> suggestion(item, lines[item.firstLine() - 1]));
    }

    /** A word as the line has it; empty where the line begins with none. */
    public record Suggestion(PatternUse use, String word) {}

    private static Suggestion suggestion(MinutesItem item, String line) {
        PatternUse use = PatternUse.of(item.kind());
        return new Suggestion(use, PatternWord.beginning(line, use));
    }

    private String text(long seriesId, long minutesId) {
        MinutesVersion minutes = versions.byId(minutesId);
        if (meetings.byId(minutes.meetingId()).seriesId() != seriesId) {
            throw new NotVisible("meetings.minutes", minutesId);
        }
        return minutes.originalText();
    }
}
