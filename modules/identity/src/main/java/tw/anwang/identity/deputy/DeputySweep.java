package tw.anwang.identity.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.anwang.identity.DeputyEnded;
import tw.anwang.identity.DeputyNamed;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Taipei;

/** Notes that a deputy's last day is over; nobody could act since then already. For the clock. */
@ApplicationScoped
public class DeputySweep {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Trail trail;

    @Inject
    Event<DeputyEnded> ended;

    @Inject
    Clock clock;

    @Transactional
    public void sweep() {
        em.createQuery("select d from Deputizing d where d.endedAt is null and d.toDay < :today", Deputizing.class)
                .setParameter("today", Taipei.today(clock))
                .getResultList()
                .forEach(over -> {
                    over.end(clock.instant());
                    trail.record("deputyOver", DeputyNamed.KIND, over.id(), null);
                    ended.fire(new DeputyEnded(over.id()));
                });
    }
}
