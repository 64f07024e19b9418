package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.DailyWork;

/**
 * Exports that nobody confirmed go after some days [assumed], and so do the files of those that were stopped or broke
 * off: they hold what nobody here works with, reporters in clear.
 */
@ApplicationScoped
class ForgottenPreviews implements DailyWork {
    private static final int HOUR = 3;

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    FeedFile file;

    @Inject
    ImportEnds ends;

    @Inject
    @ConfigProperty(name = "app.platform.days", defaultValue = "7")
    int kept;

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
        Instant before = clock.instant().minus(Duration.ofDays(kept));
        // a job that ran so long has nobody any more who would tell of its end
        of(ImportState.RUNNING, "broughtAt", before).forEach(one -> ends.stopped(one.id(), false));
        of(ImportState.PREVIEW, "broughtAt", before).forEach(one -> {
            file.forget(one.id());
            em.remove(one);
        });
        List.of(ImportState.CANCELLED, ImportState.FAILED).forEach(state -> of(state, "endedAt", before).stream()
                .filter(PlatformImport::mayGoOn)
                .forEach(one -> {
                    file.forget(one.id());
                    one.loseFile();
                }));
    }

    private List<PlatformImport> of(ImportState state, String since, Instant before) {
        return em.createQuery(
                        "select i from PlatformImport i where i.state = :state and i." + since + " < :before",
                        PlatformImport.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .getResultList();
    }
}
