package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.LongWork;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.UtcInstant;

/** Work too long for a click: started here, done by a {@link JobWork}, watched on {@code /desk/job.xhtml?id=}. */
@ApplicationScoped
@Transactional
public class Jobs implements LongWork {
    /** Record kind of the files a job makes. */
    public static final String KIND = "desk.job";

    private static final int TITLE_LENGTH = 200;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Whether such work with these arguments waits or runs: started twice it would meet itself. */
    @Permitted(Permitted.ANYONE)
    public boolean isUnderway(String kind, String arguments) {
        return !em.createNativeQuery("select 1 from desk_job where kind = ?1 and arguments = ?2"
                        + " and state in ('WAITING', 'RUNNING') limit 1 lock in share mode")
                .setParameter(1, kind)
                .setParameter(2, arguments)
                .getResultList()
                .isEmpty();
    }

    /**
     * Starts the work once the caller's transaction has committed; rolled back, it never was.
     *
     * @param title shown to the person, such as 匯入期初列管清冊
     * @param arguments JSON, handed to the work as it is
     * @return the job's number; its page is {@code /desk/job.xhtml?id=} and that
     */
    @Override
    @Permitted(Permitted.ANYONE)
    public long start(String kind, String title, String arguments) {
        LocalDateTime now = new UtcInstant().convertToDatabaseColumn(clock.instant());
        em.createNativeQuery("insert into desk_job (kind, title, arguments, account_id, state, created_at)"
                        + " values (?1, ?2, ?3, ?4, 'WAITING', ?5)")
                .setParameter(1, kind)
                .setParameter(2, title.substring(0, Math.min(TITLE_LENGTH, title.length())))
                .setParameter(3, arguments)
                .setParameter(4, user.getMe().id().value())
                .setParameter(5, now)
                .executeUpdate();
        long id = ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
        // the scheduler's own client commits on a connection of its own; this row belongs to our transaction
        em.createNativeQuery(
                        "insert into desk_scheduled_work (task_name, task_instance, execution_time, picked, version)"
                                + " values (?1, ?2, ?3, false, 1)")
                .setParameter(1, KIND)
                .setParameter(2, String.valueOf(id))
                .setParameter(3, now)
                .executeUpdate();
        return id;
    }
}
