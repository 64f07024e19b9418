package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import tw.anwang.desk.DailyWork;

/** Every hour: consultations whose moment has passed. Run twice, by two nodes or after days, it changes nothing more. */
@ApplicationScoped
public class PassedConsultations implements DailyWork {
    private static final Logger LOG = Logger.getLogger(PassedConsultations.class.getName());
    private static final List<Integer> EVERY_HOUR =
            IntStream.range(0, 24).boxed().toList();

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    EndedTerms terms;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "meetings.passedConsultations";
    }

    @Override
    public List<Integer> hours() {
        return EVERY_HOUR;
    }

    /** A consultation that fails does not keep the others from theirs. */
    @Override
    @ActivateRequestContext
    public void run() {
        for (long id : passed()) {
            try {
                terms.end(id);
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "The term of consultation " + id + " was not ended", failed);
            }
        }
    }

    private List<Long> passed() {
        return em.createQuery(
                        "select c.id from Consultation c where c.state = :open and c.term.closesAt < :now order by c.id",
                        Long.class)
                .setParameter("open", ConsultationState.OPEN)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
