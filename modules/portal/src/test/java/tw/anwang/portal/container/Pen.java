package tw.anwang.portal.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Readers;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesFacts;

/** Writes with three modules in one transaction: a series of meetings, a task of desk, a row of identity's trail. */
@ApplicationScoped
public class Pen {
    /** Of the trail's rows and the tasks that this test writes. */
    static final String KIND = "container.test";

    private static final int TOO_LONG = 5000;

    @PersistenceContext(unitName = "meetings")
    EntityManager meetings;

    @PersistenceContext(unitName = "desk")
    EntityManager desk;

    @PersistenceContext(unitName = "identity")
    EntityManager identity;

    @Inject
    Tasks tasks;

    @Inject
    Trail trail;

    @Transactional
    public void write(String name, long office) {
        meetings.persist(series(name, office));
        meetings.flush();
        trail.record("write", KIND, office, name);
        tasks.open(task(name, office));
    }

    /** The last of the three writes is one that the database refuses. */
    @Transactional
    public void writeAndFailAtLast(String name, long office) {
        meetings.persist(series(name, office));
        meetings.flush();
        trail.record("write", KIND, office, name);
        tasks.open(task("x".repeat(TOO_LONG), office));
    }

    /** The database's own numbers of the connections that the three units use. */
    @Transactional
    public Set<Object> connections() {
        return Set.copyOf(List.of(
                connection(meetings).toString(),
                connection(desk).toString(),
                connection(identity).toString()));
    }

    /** Two people save the same series: the second one's transaction began before the first one's ended. */
    @Transactional
    public void saveWhileAnotherSaves(long series, Pen another) {
        Series mine = meetings.find(Series.class, series);
        another.save(series);
        meetings.lock(mine, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        meetings.flush();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void save(long series) {
        meetings.lock(meetings.find(Series.class, series), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private static Object connection(EntityManager unit) {
        return unit.createNativeQuery("select connection_id()").getSingleResult();
    }

    private static Series series(String name, long office) {
        OfficeId staff = new OfficeId(office);
        return new Series(
                new SeriesFacts(
                        name,
                        null,
                        staff,
                        staff,
                        Openness.INTERNAL,
                        true,
                        Readers.TAKING_PART,
                        null,
                        null,
                        Set.of(),
                        Set.of()),
                null);
    }

    private static NewTask task(String verb, long office) {
        return NewTask.of(verb, KIND, office, "/home.xhtml").forOffice(new OfficeId(office), null);
    }
}
