package tw.anwang.desk.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.anwang.kernel.UtcInstant;

/** The tables of jobs; every write stands alone, because the work around it may roll back. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class JobRows {
    private static final int PROBLEM_LENGTH = 500;
    private static final int FAILURE_LENGTH = 300;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<JobView> byId(long id) {
        List<?> rows = em.createNativeQuery(
                        "select id, kind, title, arguments, account_id, state, done, total, resume_at,"
                                + " result_file_id, if(cancel_asked, 1, 0), failure from desk_job where id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    /** The latest jobs of an account, newest first: what still runs, and what ended since. */
    List<RecentJob> recent(long account, Instant since, int max) {
        List<?> rows = em.createNativeQuery("select id, title, state, done, total from desk_job where account_id = ?1"
                        + " and (ended_at is null or ended_at > ?2) order by id desc")
                .setParameter(1, account)
                .setParameter(2, new UtcInstant().convertToDatabaseColumn(since))
                .setMaxResults(max)
                .getResultList();
        return rows.stream().map(row -> recent((Object[]) row)).toList();
    }

    private static RecentJob recent(Object[] row) {
        return new RecentJob(
                number(row[0]), (String) row[1], JobState.valueOf((String) row[2]), number(row[3]), number(row[4]));
    }

    private static JobView view(Object[] row) {
        return new JobView(
                number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                number(row[4]),
                JobState.valueOf((String) row[5]),
                number(row[6]),
                number(row[7]),
                (String) row[8],
                number(row[9]),
                number(row[10]) == 1,
                (String) row[11]);
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    /** First lines of what could not be taken over: place and words. */
    public List<Problem> problems(long id, int max) {
        List<?> rows = em.createNativeQuery("select place, words from desk_job_problem where job_id = ?1 order by id")
                .setParameter(1, id)
                .setMaxResults(max)
                .getResultList();
        return rows.stream()
                .map(row -> new Problem((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]))
                .toList();
    }

    /** A row that could not be taken over. */
    public record Problem(String place, String words) {}

    void begun(long id) {
        set("state = 'RUNNING'", id);
    }

    void total(long id, long rows) {
        set("total = " + rows, id);
    }

    void done(long id, long rows, String cursor) {
        em.createNativeQuery("update desk_job set done = ?1, resume_at = ?2 where id = ?3")
                .setParameter(1, rows)
                .setParameter(2, cursor)
                .setParameter(3, id)
                .executeUpdate();
    }

    void problem(long id, String place, String words) {
        em.createNativeQuery("insert into desk_job_problem (job_id, place, words) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, place)
                .setParameter(3, cut(words, PROBLEM_LENGTH))
                .executeUpdate();
    }

    void result(long id, long file) {
        set("result_file_id = " + file, id);
    }

    void ended(long id, JobState state, String failure) {
        em.createNativeQuery("update desk_job set state = ?1, failure = ?2, ended_at = ?3 where id = ?4")
                .setParameter(1, state.name())
                .setParameter(2, cut(failure, FAILURE_LENGTH))
                .setParameter(3, new UtcInstant().convertToDatabaseColumn(clock.instant()))
                .setParameter(4, id)
                .executeUpdate();
    }

    void askToCancel(long id) {
        set("cancel_asked = true", id);
    }

    private static String cut(String words, int room) {
        return words == null ? null : words.substring(0, Math.min(room, words.length()));
    }

    private void set(String what, long id) {
        em.createNativeQuery("update desk_job set " + what + " where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
