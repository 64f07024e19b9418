package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.DailyWork;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.reminder.Reminding;

/** Every day: consultations whose moment is near. Run twice, by two nodes or after days, nobody is reminded twice. */
@ApplicationScoped
public class ConsultationReminders implements DailyWork {
    private static final Logger LOG = Logger.getLogger(ConsultationReminders.class.getName());

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** The same setting as that of rounds: days before the moment from which on an office is reminded. */
    @Inject
    @ConfigProperty(name = "app.reminder.days", defaultValue = "3")
    int days;

    @Inject
    RemindedReplies replies;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "meetings.consultationReminders";
    }

    @Override
    public List<Integer> hours() {
        return List.of(8, 13);
    }

    /** A consultation that fails does not keep the others from theirs. */
    @Override
    @ActivateRequestContext
    public void run() {
        LocalDate today = Taipei.today(clock);
        for (Consultation of : near(clock.instant(), today)) {
            try {
                Reminding.on(today, Taipei.dayOf(of.openedAt()), Taipei.dayOf(of.closesAt()), days)
                        .ifPresent(which -> replies.remind(of.id(), which));
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "The reminders of consultation " + of.id() + " were not written", failed);
            }
        }
    }

    private List<Consultation> near(Instant now, LocalDate today) {
        return em.createQuery(
                        "select c from Consultation c where c.state = :open and c.term.closesAt >= :now"
                                + " and c.term.closesAt < :last order by c.id",
                        Consultation.class)
                .setParameter("open", ConsultationState.OPEN)
                .setParameter("now", now)
                .setParameter("last", Taipei.at(today.plusDays(days + 1L).atStartOfDay()))
                .getResultList();
    }
}
