package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.DailyWork;
import tw.anwang.kernel.Taipei;

/** Every day: a draft that is no longer open for comments leaves the desks of those who could comment. */
@ApplicationScoped
public class ClosedComments implements DailyWork {
    private static final List<Integer> HOURS = List.of(1, 7);

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    RecordingTasks tasks;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "meetings.closedComments";
    }

    @Override
    public List<Integer> hours() {
        return HOURS;
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public void run() {
        LocalDate today = Taipei.today(clock);
        em.createQuery("select r.id from Recording r where r.commentsUntil < :today and r.state = :draft", Long.class)
                .setParameter("today", today)
                .setParameter("draft", RecordingState.DRAFT)
                .getResultList()
                .forEach(tasks::closed);
    }
}
