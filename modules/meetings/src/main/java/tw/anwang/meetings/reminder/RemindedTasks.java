package tw.anwang.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import tw.anwang.desk.DueTasks;
import tw.anwang.desk.DueTasks.DueTask;
import tw.anwang.desk.Mails;
import tw.anwang.desk.NewMail;
import tw.anwang.desk.Notices;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;

/**
 * Reminds of what one receiver owes of one sort by one day: a notice in the portal each, and one mail with numbers and
 * address alone. Each is noted as reminded in the same transaction, by a row of which there can be only one for a record
 * and its recipient, whether it is being written or lies before the head: whoever runs second, on another node or another
 * time, finds it and says nothing; another deadline has reminders of its own.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RemindedTasks {
    private static final String ONCE =
            "insert ignore into meetings_task_reminder (task_id, record_kind, record_id, recipient, sentence, occasion,"
                    + " due_at, reminded_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

    private static final String ALL = "/desk/taskList.xhtml";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    DueTasks due;

    @Inject
    OfficesToTell toTell;

    @Inject
    Notices notices;

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    /**
     * @param found tasks of one recipient and sentence as they were found; what was done since, or has another deadline,
     *     is no matter of this reminder
     */
    void remind(List<DueTask> found, Reminding which) {
        List<DueTask> owed = found.stream()
                .flatMap(task -> due
                        .stillOpen(task.id())
                        .filter(now -> now.deadline().equals(task.deadline()) && isFirst(now, which))
                        .stream())
                .toList();
        if (!owed.isEmpty()) {
            tell(owed, which);
        }
    }

    private boolean isFirst(DueTask task, Reminding which) {
        UtcInstant column = new UtcInstant();
        return em.createNativeQuery(ONCE)
                        .setParameter(1, task.id())
                        .setParameter(2, task.recordKind())
                        .setParameter(3, task.recordId())
                        .setParameter(4, task.recipient())
                        .setParameter(5, task.reminded().sentence())
                        .setParameter(6, which.name())
                        .setParameter(
                                7,
                                column.convertToDatabaseColumn(task.deadline().dueAt()))
                        .setParameter(8, column.convertToDatabaseColumn(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private void tell(List<DueTask> owed, Reminding which) {
        DueTask first = owed.get(0);
        String key = first.reminded().sentence() + "." + which;
        if (first.account() != null) {
            owed.forEach(task -> notices.tell(first.account(), key, task.page(), task.object()));
            mails.write(first.account(), mail(owed, null));
            return;
        }
        for (OfficeId office : toTell.now(first.office(), Taipei.today(clock))) {
            owed.forEach(task -> notices.tell(office, key, task.page(), task.object()));
            NewMail mail = mail(owed, office);
            toTell.windows(office).forEach(window -> mails.write(window, mail));
        }
    }

    /** Several lead to the list of work. What became of it is read in the list of all mails alone. */
    private static NewMail mail(List<DueTask> owed, OfficeId office) {
        DueTask first = owed.get(0);
        List<String> numbers =
                owed.stream().map(task -> task.reminded().number()).toList();
        return new NewMail(
                first.reminded().sentence(), first.recordId(), numbers, owed.size() == 1 ? first.page() : ALL, office);
    }
}
