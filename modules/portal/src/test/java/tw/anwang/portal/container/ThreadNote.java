package tw.anwang.portal.container;

import jakarta.enterprise.concurrent.ManageableThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;

/** A job that tells on which thread and for whom it ran. */
@ApplicationScoped
public class ThreadNote implements JobWork {
    static final String KIND = "container.thread";
    private static final int SECONDS = 60;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    private final CompletableFuture<Told> told = new CompletableFuture<>();

    record Told(boolean threadOfTheContainer, String person, String arguments) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String arguments, Progress progress) {
        trail.record("run", Pen.KIND, 1, arguments); // needs the container's transaction
        told.complete(new Told(
                Thread.currentThread() instanceof ManageableThread, user.getMe().name(), arguments));
    }

    /** Whether the database answers there without a transaction, as most questions of lists are asked. */
    boolean isAnswered(Executor threads) throws Exception {
        CompletableFuture<Object> answer = CompletableFuture.supplyAsync(
                () -> em.createNativeQuery("select 1").getSingleResult(), threads);
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS) != null;
        } catch (ExecutionException refused) {
            return false;
        }
    }

    CompletableFuture<Told> told() {
        return told;
    }
}
