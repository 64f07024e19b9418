package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import tw.anwang.desk.DailyWork;

/** Exports that nobody confirmed within a week [assumed] go, with their file: it holds what nobody here works with. */
@ApplicationScoped
class ForgottenPreviews implements DailyWork {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int HOUR = 3;

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    FeedFile file;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "intake.forgottenPreviews";
    }

    @Override
    public List<Integer> hours() {
        return List.of(HOUR);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public void run() {
        List<PlatformImport> old = em.createQuery(
                        "select i from PlatformImport i where i.state = :state and i.broughtAt < :before",
                        PlatformImport.class)
                .setParameter("state", ImportState.PREVIEW)
                .setParameter("before", clock.instant().minus(KEPT))
                .getResultList();
        old.forEach(one -> {
            file.forget(one.id());
            em.remove(one);
        });
    }
}
