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
    private static final String OPEN = """
            select t.id, t.office_id, t.account_id, t.object_words, t.page, t.record_kind, t.record_id, t.recipient,
              t.reminder, t.reminder_number, (select min(s.opened_at) from desk_task s where s.record_kind = t.record_kind
                and s.record_id = t.record_id and s.recipient = t.recipient and s.reminder = t.reminder),
              t.due_at, t.whole_day
            from desk_task t where t.closed_at is null""";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /**
     * One of them.
     *
     * @param office whose task it is, or null where it is one person's
     * @param account null where it is an office's
     * @param object words of the record as the desk bears them
     * @param recipient the one or the other, in one word
     * @param askedAt since when the recipient has something to do for this record: who wrote yesterday and lays it
     *     before the head today was asked yesterday
     */
    public record DueTask(
            long id,
            OfficeId office,
            AccountId account,
            String object,
            String page,
            String recordKind,
            long recordId,
            String recipient,
            NewTask.Reminded reminded,
            Instant askedAt,
            Deadline deadline) {}

    /** Those that are reminded of and due after the one moment, before the other, soonest first. */
    public List<DueTask> between(Instant after, Instant before) {
        List<?> rows = em.createNativeQuery(OPEN
                        + " and t.reminder is not null and t.due_at > ?1 and t.due_at <= ?2 order by t.due_at, t.id")
                .setParameter(1, column(after))
                .setParameter(2, column(before))
                .getResultList();
        return rows.stream().map(DueTasks::of).toList();
    }

    /** As it lies on its desk now, which stays so until this transaction ends; nothing where it was done meanwhile. */
    public Optional<DueTask> stillOpen(long id) {
        List<?> rows = em.createNativeQuery(OPEN + " and t.id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(DueTasks::of);
    }

    private static DueTask of(Object found) {
        Object[] row = (Object[]) found;
        boolean wholeDay = row[12] instanceof Boolean flag ? flag : ((Number) row[12]).intValue() != 0;
        return new DueTask(
                ((Number) row[0]).longValue(),
                row[1] == null ? null : new OfficeId(((Number) row[1]).longValue()),
                row[2] == null ? null : new AccountId(((Number) row[2]).longValue()),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                ((Number) row[6]).longValue(),
                (String) row[7],
                new NewTask.Reminded((String) row[8], (String) row[9]),
                moment(row[10]),
                new Deadline(moment(row[11]), wholeDay, null));
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
