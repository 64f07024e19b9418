package tw.anwang.identity.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.LongWork;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.RosterWork;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** The lists that the person of this request brought; nobody else sees them. */
@ApplicationScoped
public class Rosters {
    static final String KIND = "identity.roster";
    private static final int NAME_ROOM = 200;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    @Any
    Instance<RosterContent> contents;

    @Inject
    Instance<LongWork> work;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Days for which the rows of a list can be looked at again; then they are deleted. */
    @Inject
    @ConfigProperty(name = "app.roster.days", defaultValue = "30")
    int days;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String dataFolder;

    /** Reads a list and judges each row; changes nothing. @return its number; @throws RuleBroken where it is no such list */
    @Permitted(Permitted.ANYONE)
    @Transactional
    public long bring(RosterKind kind, String fileName, InputStream content, Locale language) {
        need(kind);
        List<RosterLine> lines = content(kind).judge(new RosterFile(kind, dataFolder).lines(content), language);
        Roster roster = new Roster(kind, user.getMe().id(), fitting(fileName), language, clock.instant());
        em.persist(roster);
        em.flush();
        new RosterRows(em).put(roster.id(), lines);
        trail.record("bringRoster", KIND, roster.id(), kind + " " + lines.size());
        return roster.id();
    }

    /** @throws NotVisible where it is somebody else's, or deleted */
    @Permitted(Permitted.ANYONE)
    public Roster roster(RosterKind kind, long id) {
        need(kind);
        Roster roster = em.find(Roster.class, id);
        if (roster == null || roster.kind() != kind || !roster.isOf(user.getMe().id())) {
            throw new NotVisible(KIND, id);
        }
        return roster;
    }

    @Permitted(Permitted.ANYONE)
    public Map<LineResult, Long> counts(RosterKind kind, long id) {
        return new RosterRows(em).counts(roster(kind, id).id());
    }

    /** @param result or null for all; rows that need a look come first */
    @Permitted(Permitted.ANYONE)
    public List<RosterLine> page(RosterKind kind, long id, LineResult result, int first, int size) {
        return new RosterRows(em).page(roster(kind, id).id(), result, first, size);
    }

    /** Ids of what this list added, in its order. */
    @Permitted(Permitted.ANYONE)
    public List<Long> added(RosterKind kind, long id) {
        return new RosterRows(em).added(roster(kind, id).id());
    }

    /** Begins to take the rows over that wait, or goes on after a stop. @return the number of the job */
    @Permitted(Permitted.ANYONE)
    @Transactional
    public long confirm(RosterKind kind, long id, Locale language) {
        Roster roster = roster(kind, id);
        if (counts(kind, id).keySet().stream().noneMatch(LineResult::isWaiting)) {
            throw new RuleBroken("identity.roster.nothing");
        }
        roster.confirm(clock.instant());
        trail.record("confirmRoster", KIND, id, new TreeMap<>(counts(kind, id)).toString());
        String title = Sentences.of("identity", "roster." + kind + ".title", language) + " " + roster.fileName();
        return work.get().start(RosterWork.KIND, title, String.valueOf(id));
    }

    /** Takes the next rows over, in a transaction of their own. @return how many; 0 once none waits */
    @Permitted(Permitted.ANYONE)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int takeOver(RosterKind kind, long id) {
        Roster roster = roster(kind, id);
        if (!roster.isConfirmed()) {
            throw new NotVisible(KIND, id);
        }
        RosterContent content = content(kind);
        List<RosterLine> next = new RosterRows(em).waiting(id, content.portion());
        new RosterRows(em).put(id, content.takeOver(next, roster.language()));
        return next.size();
    }

    /** What a verb refused when the next row was to be taken over. */
    @Permitted(Permitted.ANYONE)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refuseNext(RosterKind kind, long id, RuleBroken refused) {
        Roster roster = roster(kind, id);
        List<RosterLine> next = new RosterRows(em).waiting(id, 1);
        String words = Sentences.of(refused, roster.language());
        new RosterRows(em)
                .put(
                        id,
                        next.stream()
                                .map(line -> line.ended(LineResult.REFUSED, line.target(), words))
                                .toList());
    }

    /** The list as it would be brought: of today, or with its headings alone. */
    @Permitted(Permitted.ANYONE)
    @Transactional
    public Sheet sheet(RosterKind kind, boolean empty, Locale language) {
        need(kind);
        Sheet sheet = content(kind).sheet(empty, language);
        trail.record("export", KIND, 0, kind + " rows=" + rows(sheet));
        return sheet;
    }

    private static long rows(Sheet sheet) {
        long rows = 0;
        for (List<Value> row : sheet.rows()) {
            rows += row.isEmpty() ? 0 : 1;
        }
        return rows;
    }

    /** Deletes lists whose time is over. For the clock. */
    @Transactional
    public void sweep() {
        Instant before = clock.instant().minus(Duration.ofDays(days));
        List<Long> old = em.createQuery("select r.id from Roster r where r.broughtAt < :before", Long.class)
                .setParameter("before", before)
                .getResultList();
        if (!old.isEmpty()) {
            // the rows go with their list
            em.createQuery("delete from Roster r where r.id in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
    }

    private void need(RosterKind kind) {
        if (!user.may(kind.permission())) {
            throw new NotPermitted(kind.permission());
        }
    }

    private RosterContent content(RosterKind kind) {
        return contents.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private static String fitting(String name) {
        String words = name == null ? "" : name.replaceAll(".*[/\\\\]", "");
        return words.length() <= NAME_ROOM ? words : words.substring(0, NAME_ROOM);
    }
}
