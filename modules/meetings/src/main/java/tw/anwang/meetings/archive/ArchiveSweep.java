package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import tw.anwang.desk.DailyWork;
import tw.anwang.desk.Pieces;

/** In the night: archives whose days are over go, and the pieces of those that never came whole a day after. */
@ApplicationScoped
class ArchiveSweep implements DailyWork {
    /** Who was cut off in the evening may go on in the morning, and no longer. */
    private static final Duration ON_ITS_WAY = Duration.ofDays(1);

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Pieces pieces;

    @Inject
    ArchiveLimits limits;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "meetings.archiveSweep";
    }

    @Override
    public List<Integer> hours() {
        return List.of(3);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public void run() {
        em.createQuery(
                        "select a from Archive a where a.broughtAt < :old or a.state = :coming and a.broughtAt < :late",
                        Archive.class)
                .setParameter("old", clock.instant().minus(Duration.ofDays(limits.getDays())))
                .setParameter("coming", ArchiveState.BRINGING)
                .setParameter("late", clock.instant().minus(ON_ITS_WAY))
                .getResultList()
                .forEach(this::forget);
    }

    /** With its parts, its pieces and its results; what became minutes stays. Waits for a piece that is being kept. */
    void forget(Archive archive) {
        em.createQuery("select p from ArchivePart p where p.archiveId = :archive order by p.id", ArchivePart.class)
                .setParameter("archive", archive.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        forgetPieces(archive.id());
        em.createQuery("delete from ArchivePart p where p.archiveId = :archive")
                .setParameter("archive", archive.id())
                .executeUpdate();
        em.createNativeQuery("delete from meetings_archive_file where archive_id = ?1")
                .setParameter(1, archive.id())
                .executeUpdate();
        em.remove(archive);
        em.flush();
    }

    /** Once everything was read, the pieces are not needed any more. */
    void forgetPieces(long archive) {
        em.createQuery("select p.id from ArchivePart p where p.archiveId = :archive", Long.class)
                .setParameter("archive", archive)
                .getResultList()
                .forEach(part -> pieces.forget(ArrivingArchives.PARTS, part));
    }
}
