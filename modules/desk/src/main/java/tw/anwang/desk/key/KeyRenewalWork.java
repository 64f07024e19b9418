package tw.anwang.desk.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;

/** Hides anew what lies under an older key, in portions; after a crash or a cancel it goes on with what is left. */
@ApplicationScoped
public class KeyRenewalWork implements JobWork {
    static final String KIND = "desk.keyRenewal";

    @Inject
    Keys keys;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String arguments, Progress progress) {
        progress.total(keys.uses().stream()
                .filter(use -> !use.newest())
                .mapToLong(use -> use.columns() + use.files())
                .sum());
        AtomicLong done = new AtomicLong();
        keys.renew(portion -> progress.done(done.addAndGet(portion), null));
    }

    @Override
    public String goesOnAt(String arguments) {
        return "/desk/keys.xhtml";
    }
}
