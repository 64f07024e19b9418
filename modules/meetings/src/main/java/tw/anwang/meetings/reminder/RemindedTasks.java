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
 * Reminds of one task: a notice in the portal and a mail with number and address alone. It is noted as reminded in the
 * same transaction, by a row of which there can be only one: whoever runs second, on another node or another time, finds
 * it and says nothing; another deadline has reminders of its own.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RemindedTasks {
    private static final String ONCE =
            "insert ignore into meetings_task_reminder (task_id, occasion, due_at, reminded_at)"
                    + " values (?1, ?2, ?3, ?4)";

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

    /** @param found as it was found; what was done since, or has another deadline, is no matter of this reminder */
    void remind(DueTask found, Reminding which) {
        due.stillOpen(found.id())
                .filter(now -> now.deadline().equals(found.deadline()) && isFirst(now, which))
                .ifPresent(now -> tell(now, which));
    }

    private boolean isFirst(DueTask task, Reminding which) {
        UtcInstant column = new UtcInstant();
        return em.createNativeQuery(ONCE)
                        .setParameter(1, task.id())
                        .setParameter(2, which.name())
                        .setParameter(
                                3,
                                column.convertToDatabaseColumn(task.deadline().dueAt()))
                        .setParameter(4, column.convertToDatabaseColumn(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private void tell(DueTask task, Reminding which) {
        String key = task.reminded().sentence() + "." + which;
        if (task.account() != null) {
            notices.tell(task.account(), key, task.page(), task.object());
            mails.write(task.account(), mail(task, null));
            return;
        }
        for (OfficeId office : toTell.now(task.office(), Taipei.today(clock))) {
            notices.tell(office, key, task.page(), task.object());
            NewMail mail = mail(task, office);
            toTell.windows(office).forEach(window -> mails.write(window, mail));
        }
    }

    /** Its occasion is the sentence: by it and the id of the record who asked sees what became of it. */
    private static NewMail mail(DueTask task, OfficeId office) {
        return new NewMail(
                task.reminded().sentence(),
                task.recordId(),
                List.of(task.reminded().number()),
                task.page(),
                office);
    }
}
