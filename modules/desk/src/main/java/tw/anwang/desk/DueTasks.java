package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.UtcInstant;

/** Open tasks whose deadline is near, for the clock that reminds of them; never for a page. */
@ApplicationScoped
@Transactional
public class DueTasks {
    private static final String OPEN = "select id, office_id, account_id, object_words, page, record_id, reminder,"
            + " reminder_number, opened_at, due_at, whole_day from desk_task where closed_at is null";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /**
     * One of them.
     *
     * @param office whose task it is, or null where it is one person's
     * @param account null where it is an office's
     * @param object words of the record as the desk bears them
     */
    public record DueTask(
            long id,
            OfficeId office,
            AccountId account,
            String object,
            String page,
            long recordId,
            NewTask.Reminded reminded,
            Instant openedAt,
            Deadline deadline) {}

    /** Those that are reminded of and due after the one moment, before the other, soonest first. */
    public List<DueTask> between(Instant after, Instant before) {
        List<?> rows = em.createNativeQuery(
                        OPEN + " and reminder is not null and due_at > ?1 and due_at <= ?2 order by due_at, id")
                .setParameter(1, column(after))
                .setParameter(2, column(before))
                .getResultList();
        return rows.stream().map(DueTasks::of).toList();
    }

    /** As it lies on its desk now, which stays so until this transaction ends; nothing where it was done meanwhile. */
    public Optional<DueTask> stillOpen(long id) {
        List<?> rows = em.createNativeQuery(OPEN + " and id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(DueTasks::of);
    }

    private static DueTask of(Object found) {
        Object[] row = (Object[]) found;
        boolean wholeDay = row[10] instanceof Boolean flag ? flag : ((Number) row[10]).intValue() != 0;
        return new DueTask(
                ((Number) row[0]).longValue(),
                row[1] == null ? null : new OfficeId(((Number) row[1]).longValue()),
                row[2] == null ? null : new AccountId(((Number) row[2]).longValue()),
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).longValue(),
                new NewTask.Reminded((String) row[6], (String) row[7]),
                moment(row[8]),
                new Deadline(moment(row[9]), wholeDay, null));
    }

    private static Instant moment(Object column) {
        LocalDateTime at =
                column instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return new UtcInstant().convertToEntityAttribute(at);
    }

    private static LocalDateTime column(Instant moment) {
        return new UtcInstant().convertToDatabaseColumn(moment);
    }
}
