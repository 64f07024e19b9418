package tw.anwang.portal.container;

import jakarta.enterprise.concurrent.ManageableThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;

/** A job that tells on which thread and for whom it ran. */
@ApplicationScoped
public class ThreadNote implements JobWork {
    static final String KIND = "container.thread";

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

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

    CompletableFuture<Told> told() {
        return told;
    }
}
