package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;

/** How imports end; asks no right, for whoever began one may have none any more when it breaks off. */
@ApplicationScoped
@Transactional
class ImportEnds {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    FeedFile file;

    @Inject
    Clock clock;

    /** All rows have their result: the file is needed no more. */
    void done(long id) {
        PlatformImport brought = em.find(PlatformImport.class, id);
        count(brought);
        brought.end(clock.instant());
        file.forget(id);
    }

    /** What is in stays in; the file stays some days, for somebody may go on with it. */
    void stopped(long id, boolean asked) {
        PlatformImport brought = em.find(PlatformImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (brought != null && brought.state() == ImportState.RUNNING) {
            count(brought);
            brought.stop(asked, clock.instant());
        }
    }

    private void count(PlatformImport brought) {
        brought.count(em.createQuery(
                        "select r.result, count(r) from PlatformRow r where r.importId = :id group by r.result",
                        Object[].class)
                .setParameter("id", brought.id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (RowResult) row[0], row -> (Long) row[1])));
    }
}
