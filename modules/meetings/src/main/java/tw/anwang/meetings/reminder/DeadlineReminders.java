package tw.anwang.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.DailyWork;
import tw.anwang.desk.DueTasks;
import tw.anwang.desk.DueTasks.DueTask;
import tw.anwang.kernel.Taipei;

/**
 * Every day: all that waits on a desk with a deadline that is near and is reminded of, whatever it is: a call for
 * proposals, an opinion, a draft on which opinions are asked, comments on minutes, a share of an answer, a reply to a
 * county. What one office owes of one sort by one day is one mail; answers of a round go by {@link Reminders}.
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
        Map<Together, List<DueTask>> found = new LinkedHashMap<>();
        due.between(clock.instant(), Taipei.at(today.plusDays(days + 1L).atStartOfDay()))
                .forEach(task -> which(task, today)
                        .ifPresent(which -> found.computeIfAbsent(Together.of(task, which), one -> new ArrayList<>())
                                .add(task)));
        found.forEach(this::remind);
    }

    /** What is one mail: as a round reminds of all its answers at once. */
    private record Together(String recipient, String sentence, LocalDate day, Reminding which) {
        private static Together of(DueTask task, Reminding which) {
            return new Together(
                    task.recipient(),
                    task.reminded().sentence(),
                    task.deadline().day(),
                    which);
        }
    }

    private Optional<Reminding> which(DueTask task, LocalDate today) {
        return Reminding.on(today, Taipei.dayOf(task.askedAt()), task.deadline().day(), days);
    }

    private void remind(Together together, List<DueTask> found) {
        try {
            tasks.remind(found, together.which());
        } catch (RuntimeException failed) {
            List<Long> ids = found.stream().map(DueTask::id).toList();
            LOG.log(Level.SEVERE, "Nobody was reminded of tasks " + ids, failed);
        }
    }
}
