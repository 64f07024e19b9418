package tw.anwang.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.DailyWork;
import tw.anwang.desk.DueTasks;
import tw.anwang.desk.DueTasks.DueTask;
import tw.anwang.kernel.Taipei;

/**
 * Every day: all that waits on a desk with a deadline that is near and is reminded of, whatever it is: a call for
 * proposals, an opinion, a draft on which opinions are asked, comments on minutes, a share of an answer, a reply to a county. Answers of a round are one mail an
 * office for all items, by {@link Reminders}.
 */
@ApplicationScoped
public class DeadlineReminders implements DailyWork {
    private static final Logger LOG = Logger.getLogger(DeadlineReminders.class.getName());

    /** The same setting as that of rounds. */
    @Inject
    @ConfigProperty(name = "app.reminder.days", defaultValue = "3")
    int days;

    @Inject
    DueTasks due;

    @Inject
    RemindedTasks tasks;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "meetings.deadlineReminders";
    }

    @Override
    public List<Integer> hours() {
        return List.of(8, 13);
    }

    /** One that fails does not keep the others from theirs. */
    @Override
    @ActivateRequestContext
    public void run() {
        LocalDate today = Taipei.today(clock);
        for (DueTask task :
                due.between(clock.instant(), Taipei.at(today.plusDays(days + 1L).atStartOfDay()))) {
            try {
                Reminding.on(
                                today,
                                Taipei.dayOf(task.openedAt()),
                                task.deadline().day(),
                                days)
                        .ifPresent(which -> tasks.remind(task, which));
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "Nobody was reminded of task " + task.id(), failed);
            }
        }
    }
}
