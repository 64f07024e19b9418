package tw.anwang.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.DailyWork;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.RoundState;

/** Every day: the rounds whose day is near. Run twice, by two nodes or after days, nobody is reminded twice. */
@ApplicationScoped
public class Reminders implements DailyWork {
    private static final Logger LOG = Logger.getLogger(Reminders.class.getName());

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** Days before a round's day from which on who answers is reminded; 0: on the day alone [assumed]. */
    @Inject
    @ConfigProperty(name = "app.reminder.days", defaultValue = "3")
    int days;

    @Inject
    RoundReminders roundReminders;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "meetings.reminders";
    }

    @Override
    public List<Integer> hours() {
        return List.of(8, 13);
    }

    /** A round that fails does not keep the others from theirs. */
    @Override
    @ActivateRequestContext
    public void run() {
        LocalDate today = Taipei.today(clock);
        for (Round round : near(today)) {
            try {
                Reminding.on(today, round.openedOn(), round.dueOn(), days)
                        .ifPresent(which -> roundReminders.remind(round, which));
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "The reminders of round " + round.id() + " were not written", failed);
            }
        }
    }

    private List<Round> near(LocalDate today) {
        return em.createQuery(
                        "select r from Round r where r.state = :open and r.dueOn between :today and :last order by r.id",
                        Round.class)
                .setParameter("open", RoundState.OPEN)
                .setParameter("today", today)
                .setParameter("last", today.plusDays(days))
                .getResultList();
    }
}
