package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.ManyRows;
import tw.anwang.kernel.UtcInstant;

/**
 * Opens and closes tasks, always within the transaction that changes the record. A task is one per record, verb and
 * recipient: opening it again renews its words and clock, closing what is not open does nothing. Asks no right
 * itself: the verb that calls it has asked.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Tasks {
    private static final int OBJECT_LENGTH = 300;
    private static final List<String> COLUMNS = List.of(
            "record_kind",
            "record_id",
            "verb",
            "recipient",
            "office_id",
            "account_id",
            "permission",
            "stage",
            "why",
            "object_words",
            "page",
            "due_at",
            "whole_day",
            "overdue_from",
            "opened_at",
            "reminder",
            "reminder_number");
    private static final String RENEWED = """
            on duplicate key update permission = values(permission), stage = values(stage), why = values(why),
              object_words = values(object_words), page = values(page), due_at = values(due_at),
              whole_day = values(whole_day), overdue_from = values(overdue_from),
              reminder = values(reminder), reminder_number = values(reminder_number),
              opened_at = if(closed_at is null, opened_at, values(opened_at)), closed_at = null""";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Clock clock;

    /** Opens the task, or renews the one that is there; a closed one is open again from now on. */
    public void open(NewTask task) {
        openAll(List.of(task));
    }

    /** The same for tasks of many records. */
    public void openAll(Collection<NewTask> tasks) {
        ManyRows rows = new ManyRows(em, "desk_task", COLUMNS, RENEWED);
        LocalDateTime now = column(clock.instant());
        tasks.forEach(task -> rows.add(
                task.recordKind(),
                task.recordId(),
                task.verb(),
                task.recipient(),
                task.office() == null ? null : task.office().value(),
                task.account() == null ? null : task.account().value(),
                task.permission(),
                task.stage().name(),
                task.why(),
                cut(task.object()),
                task.page(),
                column(task.deadline().dueAt()),
                task.deadline().wholeDay(),
                column(task.deadline().overdueFrom()),
                now,
                task.reminded() == null ? null : task.reminded().sentence(),
                task.reminded() == null ? null : task.reminded().number()));
        rows.write();
    }

    /** The next step of the record, and no other one: what lies there already lies there since the same moment. */
    public void openAlone(NewTask task) {
        closing(" and verb <> ?4", task.recordKind(), task.recordId())
                .setParameter(4, task.verb())
                .executeUpdate();
        open(task);
    }

    /** The verb is done, or no longer needed, for every recipient. */
    public void close(String recordKind, long recordId, String verb) {
        closing(" and verb = ?4", recordKind, recordId).setParameter(4, verb).executeUpdate();
    }

    /** The verb is done by one of the offices asked. */
    public void close(String recordKind, long recordId, String verb, OfficeId office) {
        closing(" and verb = ?4 and recipient = ?5", recordKind, recordId)
                .setParameter(4, verb)
                .setParameter(5, NewTask.recipient(office))
                .executeUpdate();
    }

    /** On how many desks the verb lies still. */
    public int waiting(String recordKind, long recordId, String verb) {
        return ((Number) em.createNativeQuery("select count(*) from desk_task"
                                + " where record_kind = ?1 and record_id = ?2 and verb = ?3 and closed_at is null")
                        .setParameter(1, recordKind)
                        .setParameter(2, recordId)
                        .setParameter(3, verb)
                        .getSingleResult())
                .intValue();
    }

    /** How many tasks each of these records has on any desk; those that have none are left out. */
    public Map<Long, Long> open(String recordKind, Collection<Long> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("select record_id, count(*) from desk_task where record_kind = ?1"
                        + " and closed_at is null and record_id in ("
                        + records.stream().map(String::valueOf).collect(Collectors.joining(","))
                        + ") group by record_id")
                .setParameter(1, recordKind)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    /** The record is called otherwise from now on, for every task of it, done ones too, and what reminded of them. */
    public void rename(String recordKind, long recordId, String words) {
        renaming(
                        "update desk_task set object_words = ?1 where record_kind = ?2 and record_id = ?3",
                        recordKind,
                        recordId)
                .setParameter(1, cut(words))
                .executeUpdate();
        renaming(
                        "update desk_notice n join desk_task t on n.page = t.page"
                                + " and n.text_key like concat(t.reminder, '.%') set n.arguments = ?1"
                                + " where t.reminder is not null and t.record_kind = ?2 and t.record_id = ?3",
                        recordKind, recordId)
                .setParameter(1, cut(words))
                .executeUpdate();
    }

    private Query renaming(String update, String recordKind, long recordId) {
        return em.createNativeQuery(update).setParameter(2, recordKind).setParameter(3, recordId);
    }

    /** Nothing is left to do on this record. */
    public void closeAll(String recordKind, long recordId) {
        closing("", recordKind, recordId).executeUpdate();
    }

    private Query closing(String which, String recordKind, long recordId) {
        return em.createNativeQuery("update desk_task set closed_at = ?1"
                        + " where record_kind = ?2 and record_id = ?3 and closed_at is null" + which)
                .setParameter(1, column(clock.instant()))
                .setParameter(2, recordKind)
                .setParameter(3, recordId);
    }

    private static LocalDateTime column(Instant moment) {
        return new UtcInstant().convertToDatabaseColumn(moment);
    }

    private static String cut(String words) {
        if (words.length() <= OBJECT_LENGTH) {
            return words;
        }
        // not through the middle of a character beyond the basic plane
        int end = Character.isHighSurrogate(words.charAt(OBJECT_LENGTH - 2)) ? OBJECT_LENGTH - 2 : OBJECT_LENGTH - 1;
        return words.substring(0, end) + "…";
    }
}
